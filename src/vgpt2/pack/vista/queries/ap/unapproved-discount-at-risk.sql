/*
title: Unapproved invoices whose discount date falls through a date, with the discount on their lines and the reviewers still to approve
grain: one unapproved invoice
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Which cash discounts will we forfeit because bills are still waiting for approval?
  - Unapproved invoices with a discount and a discount date through a date; vendor, invoice, total, discount, discount date, due date, number of approvals outstanding
  - discounts we may lose
  - disconts at risk til dec 31, whos holding up the aprovals
  - Is Ferguson's 2 percent on the 44,000 of June 3 still reachable by Friday?
  - We negotiated hard for the two percent and then give it away since people are on the road and do not sign, and I would like to have in front of me, for the whole of next week, the bills with a deduction that runs out, what it is worth, and how many signatures are lacking.
  - Money on the table until a certain day, if somebody signs
  - Which prompt-pay savings lapse by July 15 since bills are unsigned?
  - 'CFO measures lost savings per quarter and wants warning: pending bills whose offer ends by august 31, what it''s worth, how many approvers still missing'
  - unsigned bills losing 2%
  - 'Bills in routing with an early-pay offer that ends by a given day: supplier''s name, bill number, date and total, savings, last day for it, due date, approvers outstanding, since when'
  - disc $ on unaprvd inv's, disc dt <= fri, how mny rvwrs left
  - If managers don't agree to certain bills soon we pay the full price; which bills and by which day?
*/
WITH Offered AS (
    SELECT APUL.APCo, APUL.UIMth, APUL.UISeq, SUM(APUL.Discount) AS DiscountAmount
    FROM APUL WITH (NOLOCK)
    WHERE APUL.APCo = @APCo
    GROUP BY APUL.APCo, APUL.UIMth, APUL.UISeq
    HAVING SUM(APUL.Discount) > 0
),
Waiting AS (
    SELECT APUR.APCo, APUR.UIMth, APUR.UISeq, COUNT(DISTINCT APUR.Reviewer) AS ReviewersWaiting,
        MIN(APUR.DateAssigned) AS FirstAssigned
    FROM APUR WITH (NOLOCK)
    WHERE APUR.APCo = @APCo
        AND APUR.ApprvdYN = 'N'
    GROUP BY APUR.APCo, APUR.UIMth, APUR.UISeq
)
SELECT APVM.Name AS VendorName, APUI.APRef, APUI.InvDate, APUI.InvTotal, Offered.DiscountAmount, APUI.DiscDate,
    APUI.DueDate, ISNULL(Waiting.ReviewersWaiting, 0) AS ReviewersWaiting, Waiting.FirstAssigned
FROM APUI WITH (NOLOCK)
JOIN Offered
    ON APUI.APCo = Offered.APCo
    AND APUI.UIMth = Offered.UIMth
    AND APUI.UISeq = Offered.UISeq
JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
LEFT JOIN Waiting
    ON APUI.APCo = Waiting.APCo
    AND APUI.UIMth = Waiting.UIMth
    AND APUI.UISeq = Waiting.UISeq
WHERE APUI.APCo = @APCo
    AND APUI.DiscDate <= @ThroughDate
ORDER BY APUI.DiscDate, Offered.DiscountAmount DESC
