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
  - trade deals live or waiting that nobody has signed off internally
  - Internal audit checks our limits of authority, so list every agreement, active or about to be, without the sign-off mark, naming the trade, the job, and its date.
  - running without a blessing, subs
  - oldest on top, the deal's title, the job, the trade by name, its date and its state, if the okay is absent
  - SLs stat open/pendng, apprvd=N
  - Are outside firms working for us although no boss has okayed their deal in the system?
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
