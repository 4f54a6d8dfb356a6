/*
title: Subcontract items that name a supplier for joint payment
grain: one subcontract item
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - On which subcontract items do we have a supplier that must be paid jointly?
  - Open sub items with a second party supplier
  - Job, subcontract, item, description, supplier number and supplier name, current cost and remaining, for open subcontracts.
  - joint check suppliers
  - which subs got a material house on there checks
  - Lower-tier material houses to protect when we pay trades
  - Who are the parties behind our trades that a lien could come from, and for how much?
*/
SELECT SLIT.Job, JCJM.Description AS JobDescription, SLIT.SL, SLIT.SLItem, SLIT.Description, SLIT.Supplier,
    APVM.Name AS SupplierName, SLIT.CurCost, SLIT.CurCost - SLIT.InvCost AS Remaining
FROM SLIT WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLIT.SLCo = SLHD.SLCo
    AND SLIT.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLIT.VendorGroup = APVM.VendorGroup
    AND SLIT.Supplier = APVM.Vendor
JOIN JCJM WITH (NOLOCK)
    ON SLIT.JCCo = JCJM.JCCo
    AND SLIT.Job = JCJM.Job
WHERE SLIT.SLCo = @SLCo
    AND SLHD.Status = 0
ORDER BY SLIT.Job, SLIT.SL, SLIT.SLItem
