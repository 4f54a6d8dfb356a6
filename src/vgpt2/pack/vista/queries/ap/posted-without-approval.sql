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
