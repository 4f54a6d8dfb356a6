/*
title: Open and pending subcontracts not marked as approved
grain: one subcontract
level: basic
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontracts are running without an approval?
  - Open or pending subcontracts not marked as approved, with vendor, job, date and status
  - unapproved subs
  - Subcontract, title, job, vendor name, original date, status, approved by
  - did the vp ever sign off on sub 1001-007 for Keystone Fire or did we just start
  - 'Limits of authority: agreements since 01/01/2024 on which the second signature is missing'
  - Deals we live by although nobody upstairs has blessed them
*/
SELECT SLHD.SL, SLHD.Description, SLHD.Job, APVM.Name AS VendorName, SLHD.OrigDate, SLHD.Status, SLHD.ApprovedBy
FROM SLHD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status IN (0, 3)
    AND SLHD.Approved = 'N'
ORDER BY SLHD.OrigDate, SLHD.SL
