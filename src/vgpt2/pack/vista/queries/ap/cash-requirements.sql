/*
title: Payables due through a date by due date
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
  - How much falls due to suppliers each day up to July 15?
  - Treasury plans transfers between our accounts every monday; add up the open supplier amounts per due date through august 2, with early pay savings offered
  - money going out by due date
  - 'Open bills grouped per due day: due day, dollars owed, and the discount on offer, chronologically until the 20th'
  - wats coming due thru 9/30, total per due dt
  - Day by day, how much do we have to hand over to companies we buy from until the middle of the month?
*/
SELECT APTD.DueDate, SUM(APTD.Amount) AS AmountDue, SUM(APTD.DiscOffer) AS DiscountOffered
FROM APTD WITH (NOLOCK)
WHERE APTD.APCo = @APCo
    AND APTD.Status = 1
    AND APTD.DueDate <= @ThroughDate
GROUP BY APTD.DueDate
ORDER BY APTD.DueDate
