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
  - Which pending bill lines got routed to nobody at all?
  - A utility nearly cut power since its bill had no approver; find lines in the queue without any person asked, due when, on which project, who keyed it
  - unrouted AP lines
  - 'Lines in the approval process nobody was asked about: supplier''s name, bill number, line, due date, project, amount, who entered it; earliest due on top'
  - unaprvd lns w/ no rvwr on em
  - Some bills wait for agreement, but no one was ever asked; which are they?
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
