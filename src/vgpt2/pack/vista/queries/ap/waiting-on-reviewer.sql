/*
title: Unapproved invoice lines by reviewer
grain: one reviewer
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Who is holding up invoice approval?
  - Number of invoice lines waiting on each reviewer
  - pending approvals by reviewer
  - Count unapproved lines and invoices per reviewer with the oldest assignment date.
  - whos sittin on our invoices
  - Tally pending lines per approver and how far back they go.
  - 'Weekly nag mail needs numbers: for each approver, how many bill lines lie on the desk and the earliest date something was handed over'
  - open lines per approver
  - Approver, how many lines undecided, earliest hand-over date, longest pile on top
  - unaprvd ap ln cnt by rvwr + oldst dt
  - Which manager has the biggest pile of bills to decide on, and since when?
*/
SELECT APUR.Reviewer, COUNT(*) AS Lines, MIN(APUR.DateAssigned) AS Oldest
FROM APUR WITH (NOLOCK)
JOIN APUI WITH (NOLOCK)
    ON APUR.APCo = APUI.APCo
    AND APUR.UIMth = APUI.UIMth
    AND APUR.UISeq = APUI.UISeq
WHERE APUR.APCo = @APCo
    AND APUR.ApprvdYN = 'N'
    AND APUR.Rejected = 'N'
GROUP BY APUR.Reviewer
ORDER BY Lines DESC, APUR.Reviewer
