/*
title: Open subcontract amounts by vendor
grain: one vendor
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - How much is still open on subcontracts by vendor?
  - Remaining subcontract commitments per subcontractor
  - open subs by vendor
  - Sum of current less invoiced cost of open subcontracts by vendor.
  - what do we still have out with each sub
*/
SELECT SLHD.Vendor, APVM.Name, COUNT(DISTINCT SLHD.SL) AS Subcontracts, SUM(SLIT.CurCost) AS CurrentCost,
    SUM(SLIT.CurCost - SLIT.InvCost) AS Remaining
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
GROUP BY SLHD.Vendor, APVM.Name
ORDER BY Remaining DESC
