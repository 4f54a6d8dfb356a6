/*
title: Purchase order amount by vendor between two dates
grain: one vendor
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much did we order from each vendor?
  - Purchase order value by vendor
  - po spend by vendor
  - Number of orders and current cost by vendor between two order dates.
  - who do we buy the most from
*/
SELECT POHD.Vendor, APVM.Name, COUNT(DISTINCT POHD.PO) AS Orders, SUM(POIT.CurCost) AS OrderedCost
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
GROUP BY POHD.Vendor, APVM.Name
ORDER BY OrderedCost DESC, POHD.Vendor
