/*
title: Payables due through a date by week of due date
grain: one due date
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-07-15}
asks:
  - How much cash do we need for AP through a date?
  - Cash requirements by due date
  - whats due by the 15th
  - Open vendor amounts due on or before a date, totalled per due date, discount offered too.
  - how much money do i need for bills
*/
SELECT APTD.DueDate, SUM(APTD.Amount) AS AmountDue, SUM(APTD.DiscOffer) AS DiscountOffered
FROM APTD WITH (NOLOCK)
WHERE APTD.APCo = @APCo
    AND APTD.Status = 1
    AND APTD.DueDate <= @ThroughDate
GROUP BY APTD.DueDate
ORDER BY APTD.DueDate
