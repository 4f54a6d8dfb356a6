/*
title: Unapproved invoice lines that a reviewer rejected
grain: one rejected line and reviewer
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which invoices were rejected in review and why?
  - Rejected unapproved invoice lines with reason
  - rejected bills
  - Rejected lines of unapproved invoices with reviewer, date and reason.
  - what did the pms kick back
  - What have approvers turned down among pending bills, and their stated reason?
  - A sub demands to know why his draw stalled; hand me everything approvers refused in routing, by line, with refusal date and explanation
  - kicked-back AP lines
  - 'Turned down in bill routing: supplier, bill number and date, line, approver, when refused, explanation, in refusal order'
  - rjctd inv lines w/ reasn, still in unaprvd
  - Some bills were sent back because a manager wouldn't agree to them; which, and what was wrong?
*/
SELECT APUI.Vendor, APUI.APRef, APUI.InvDate, APUR.Line, APUR.Reviewer, APUR.RejectDate, APUR.RejReason
FROM APUR WITH (NOLOCK)
JOIN APUI WITH (NOLOCK)
    ON APUR.APCo = APUI.APCo
    AND APUR.UIMth = APUI.UIMth
    AND APUR.UISeq = APUI.UISeq
WHERE APUR.APCo = @APCo
    AND APUR.Rejected = 'Y'
ORDER BY APUR.RejectDate, APUI.APRef, APUR.Line
