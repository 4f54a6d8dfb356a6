/*
title: Unapproved invoice lines that no reviewer was assigned to
grain: one unapproved line
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Are there invoices in the approval queue that nobody has been asked to approve?
  - Unapproved lines without any reviewer
  - no reviewer assigned
  - Lines of unapproved invoices for which no review exists, with vendor, invoice number, due date, job, amount and the person who originated them.
  - bills lost in limbo, noone's name on them
  - Orphaned paperwork in the sign-off process
  - Find what was keyed in May and routed to no one
*/
SELECT APUL.UIMth, APUL.UISeq, APUL.Line, APUI.Vendor, APVM.Name, APUI.APRef, APUI.DueDate, APUL.Job, APUL.GrossAmt,
    APUL.InvOriginator
FROM APUL WITH (NOLOCK)
JOIN APUI WITH (NOLOCK)
    ON APUL.APCo = APUI.APCo
    AND APUL.UIMth = APUI.UIMth
    AND APUL.UISeq = APUI.UISeq
JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
WHERE APUL.APCo = @APCo
    AND NOT EXISTS (
        SELECT 1
        FROM APUR WITH (NOLOCK)
        WHERE APUR.APCo = APUL.APCo
            AND APUR.UIMth = APUL.UIMth
            AND APUR.UISeq = APUL.UISeq
            AND APUR.Line = APUL.Line
    )
ORDER BY APUI.DueDate, APVM.Name, APUI.APRef, APUL.Line
