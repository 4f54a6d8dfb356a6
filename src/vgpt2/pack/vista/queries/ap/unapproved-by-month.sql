/*
title: Unapproved invoice lines by the month they were entered for, with amount approved, waiting and without reviewer and percent approved
grain: one month
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - How far is the approval of bills, month by month?
  - Month of the unapproved invoice, number of lines, gross amount, amount on lines with every reviewer's approval, amount still waiting, amount with no reviewer, percent approved
  - approval progress by month
  - how mutch of the unaproved is signed off per mnth, May was 212,000 open
  - Is June past 75 percent, and what is left from April?
  - The close checklist has a line that says unsigned payables below fifty thousand for the period, and I can never fill it in because the tray shows one long list, so add it up by period and split what everyone has agreed to from what somebody still has on the desk and from that which never had a desk.
  - Tray of unsigned paper, period by period
  - Per entry period, how much pending billing is signed, waiting, or unassigned?
  - 'The CFO''s close scorecard needs approval percentage by period in dollars: fully okayed, still with somebody, and never routed to anyone'
  - queue by period, percent signed
  - 'Approval progress of bills: period, how many lines, gross, fully okayed dollars, waiting dollars, unassigned dollars, percent okayed'
  - unaprvd $ per mth - aprvd / waitin / no rvwr, %
  - Of the bills in the approval process, month by month, how much has been agreed to and how much hasn't?
*/
WITH Review AS (
    SELECT APUR.APCo, APUR.UIMth, APUR.UISeq, APUR.Line,
        SUM(CASE WHEN APUR.ApprvdYN = 'Y' THEN 0 ELSE 1 END) AS WaitingCount
    FROM APUR WITH (NOLOCK)
    WHERE APUR.APCo = @APCo
    GROUP BY APUR.APCo, APUR.UIMth, APUR.UISeq, APUR.Line
)
SELECT APUL.UIMth, COUNT(*) AS LineCount, SUM(APUL.GrossAmt) AS GrossAmount,
    SUM(CASE WHEN Review.WaitingCount = 0 THEN APUL.GrossAmt ELSE 0 END) AS ApprovedAmount,
    SUM(CASE WHEN Review.WaitingCount > 0 THEN APUL.GrossAmt ELSE 0 END) AS WaitingAmount,
    SUM(CASE WHEN Review.WaitingCount IS NULL THEN APUL.GrossAmt ELSE 0 END) AS NoReviewerAmount,
    100 * SUM(CASE WHEN Review.WaitingCount = 0 THEN APUL.GrossAmt ELSE 0 END)
        / NULLIF(SUM(APUL.GrossAmt), 0) AS PercentApproved
FROM APUL WITH (NOLOCK)
JOIN APUI WITH (NOLOCK)
    ON APUL.APCo = APUI.APCo
    AND APUL.UIMth = APUI.UIMth
    AND APUL.UISeq = APUI.UISeq
LEFT JOIN Review
    ON APUL.APCo = Review.APCo
    AND APUL.UIMth = Review.UIMth
    AND APUL.UISeq = Review.UISeq
    AND APUL.Line = Review.Line
WHERE APUL.APCo = @APCo
GROUP BY APUL.UIMth
ORDER BY APUL.UIMth
