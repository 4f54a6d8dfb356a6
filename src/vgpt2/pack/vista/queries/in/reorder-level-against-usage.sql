/*
title: Low stock level of each material against its average monthly use
grain: one material at one location
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Are our reorder points right, given what we really use per month?
  - Average monthly outflow of 2024 per location and material beside low stock level, reorder quantity, on hand and months of stock
  - min max review
  - we keep runnin out of 3in couplings, low level is 20 and we go thru 60 a month
  - "Reset of warehouse minimums: show items whose minimum is below one month of use, with the last supplier."
  - What will we run out of because the trigger is too low?
  - Months of supply by item and yard, lowest first, with vendor name and phone such as Ferguson.
  - Items whose minimum is less than what a typical month consumes
  - The paving crew lost two days over couplings, so before spring reset show where the minimum lies under one month's consumption of 2024, and whom to phone for more
  - mins set too low
  - Fewest months left on top, yard name, item name and unit, monthly draw, minimum, lot size, quantity, last supplier and phone
  - low stk lvl < avg mo usage, matl/loc, vndr ph
  - Which alarm levels for our goods are so small that we'd run dry before the next delivery?
*/
WITH Used AS (
    SELECT INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material,
        -SUM(INDT.StkUnits) / (DATEDIFF(month, @BeginMth, @EndMth) + 1) AS MonthlyUse
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @INCo
        AND INDT.Mth BETWEEN @BeginMth AND @EndMth
        AND INDT.TransType IN ('Usage', 'AR Sale', 'JC Sale', 'IN Sale', 'EM Sale', 'SM Sale')
    GROUP BY INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material
)
SELECT INMT.Loc, INLM.Description AS LocationName, INMT.Material, HQMT.Description AS MaterialName, HQMT.StdUM,
    Used.MonthlyUse, INMT.LowStock, INMT.ReOrder, INMT.OnHand,
    INMT.OnHand / NULLIF(Used.MonthlyUse, 0) AS MonthsOfStock,
    APVM.Name AS LastVendorName, APVM.Phone
FROM INMT WITH (NOLOCK)
JOIN Used
    ON INMT.INCo = Used.INCo
    AND INMT.Loc = Used.Loc
    AND INMT.MatlGroup = Used.MatlGroup
    AND INMT.Material = Used.Material
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
LEFT JOIN APVM WITH (NOLOCK)
    ON INMT.VendorGroup = APVM.VendorGroup
    AND INMT.LastVendor = APVM.Vendor
WHERE INMT.INCo = @INCo
    AND INMT.Active = 'Y'
    AND INMT.LowStock < Used.MonthlyUse
ORDER BY MonthsOfStock, INMT.Loc, INMT.Material
