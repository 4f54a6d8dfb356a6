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
  - unbilled balance of active trade deals per firm, largest on top
  - Should one of our trades go under, the bank wants to know how exposed we are, so for each firm total its running agreements, their worth, and what hasn't been charged.
  - what's left per sub
  - firm number and name, how many active deals, what they're worth together and how much has still to be charged, heaviest on top
  - SL remaing $ by vndr, open stat only
  - For each firm that is working for us, how many deals are going on and how much may it still bill?
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
    AND SLIT.ItemType <> 3
GROUP BY SLHD.Vendor, APVM.Name
ORDER BY Remaining DESC
