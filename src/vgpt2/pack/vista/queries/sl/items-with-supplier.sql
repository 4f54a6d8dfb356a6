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
  - live trade agreement lines where a material house shares the check
  - Two liens came in from lumber yards behind our framers, so counsel wants to see where a second payee is named on running agreements, with its name and the unbilled rest.
  - joint check lines, live subs
  - by job and its name, the agreement and line, the material house with number and name, what the line is worth and what is left
  - SL itms w/ supplr filled in, jt ck exposure
  - Sometimes we pay a hired firm and its material dealer together. For which work is such a dealer recorded, and who is it?
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
