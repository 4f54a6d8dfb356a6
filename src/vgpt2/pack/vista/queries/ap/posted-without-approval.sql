/*
title: Posted invoices that a reviewer had not approved
grain: one invoice, line and reviewer
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which invoices made it into the books although a reviewer never said yes?
  - bills in july that slipt past the approver
  - posted not approved
  - Approval control failures among booked vouchers
  - Kowalski swears he never saw the 64,000 crane bill from September; did it go through without him?
  - Month, transaction, vendor, name, invoice number, total, line, reviewer, assigned on, rejected or not, reason
  - Posted invoices with a review row that is not approved
  - Bills recorded in 2024 while some approver's okay was still missing.
  - 'Internal control finding from the auditors: bills reached the books from january to september without everybody''s signature; name the approver, the supplier, and any rejection reason'
  - skipped approver, posted anyhow
  - 'Booked bills with an approver who hadn''t okayed: period, supplier''s name, bill number and total, line, approver''s name, when handed over, turned down or not and why'
  - inv's psted w/ rvwr = not aprvd, h1
  - Did a supplier's bill get into our accounts although one of the people asked never agreed to it?
*/
SELECT APTH.Mth, APTH.APTrans, APTH.Vendor, APVM.Name, APTH.APRef, APTH.InvTotal, APUR.Line, APUR.Reviewer,
    HQRV.Name AS ReviewerName, APUR.DateAssigned, APUR.Rejected, APUR.RejReason
FROM APUR WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APUR.APCo = APTH.APCo
    AND APUR.ExpMonth = APTH.Mth
    AND APUR.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN HQRV WITH (NOLOCK)
    ON APUR.Reviewer = HQRV.Reviewer
WHERE APUR.APCo = @APCo
    AND APUR.ApprvdYN = 'N'
    AND APTH.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY APTH.Mth, APTH.APTrans, APUR.Line, APUR.Reviewer
