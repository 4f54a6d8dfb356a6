/*
title: Unapproved invoice lines approved by the person who entered them
grain: one line and reviewer
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Are there bills where the one who typed them in also approved them?
  - approved own entry
  - Unapproved invoice lines whose originator is the login that approved
  - Four-eyes principle breaches among invoices not yet posted
  - Month, sequence, line, vendor, invoice number, amount, person, reviewer code, date approved
  - did Manny type it n ok it hisself for june
  - Sandy entered the Grainger bill of 7,850 and her initials are on the approval too, is that a pattern?
  - Pending bill lines where keying and okaying were done by one login.
  - 'SOC audit tests dual control: find bills not yet posted which the same user both originated and signed off, with supplier, dollars and the date'
  - self-approved pending bills
  - Unposted bills okayed by whoever keyed them, originator's full name, supplier's name, bill number and line, line amount, approver's name, when okayed, amount okayed
  - who aprvd there own entrys in unaprvd inv?
  - Bills should be checked by a second person; for which waiting ones did the typist also give the okay?
*/
SELECT APUL.UIMth, APUL.UISeq, APUL.Line, APUI.Vendor, APVM.Name, APUI.APRef, APUL.GrossAmt, APUL.InvOriginator,
    DDUP.FullName, APUR.Reviewer, HQRV.Name AS ReviewerName, APUR.DateApproved, APUR.AmountApproved
FROM APUL WITH (NOLOCK)
JOIN APUR WITH (NOLOCK)
    ON APUL.APCo = APUR.APCo
    AND APUL.UIMth = APUR.UIMth
    AND APUL.UISeq = APUR.UISeq
    AND APUL.Line = APUR.Line
    AND APUL.InvOriginator = APUR.LoginName
JOIN APUI WITH (NOLOCK)
    ON APUL.APCo = APUI.APCo
    AND APUL.UIMth = APUI.UIMth
    AND APUL.UISeq = APUI.UISeq
JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
JOIN HQRV WITH (NOLOCK)
    ON APUR.Reviewer = HQRV.Reviewer
LEFT JOIN DDUP WITH (NOLOCK)
    ON APUL.InvOriginator = DDUP.VPUserName
WHERE APUL.APCo = @APCo
    AND APUR.ApprvdYN = 'Y'
ORDER BY APUL.InvOriginator, APUL.UIMth, APUL.UISeq, APUL.Line
