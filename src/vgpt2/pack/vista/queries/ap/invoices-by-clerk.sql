/*
title: Invoices of a month by the user who created their batch
grain: one user
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How many invoices did each AP clerk enter this month?
  - Invoice count and value by who entered the batch
  - invoices per clerk
  - Posted invoices of a month grouped by the creator of their batch, with count and total.
  - whos doing the most AP entry
  - Compare June bill entry workload among the AP staff.
  - Evaluating bonuses, the office manager wants how many bills every person keyed in april and what they summed to, according to whose batch it was
  - keystrokes per AP clerk
  - Bills entered, user, number of bills, dollars, busiest first, for one accounting period
  - inv cnt by user who made the btch, may
  - Who in our office typed in the most supplier bills in a given month?
*/
SELECT HQBC.CreatedBy, COUNT(*) AS Invoices, SUM(APTH.InvTotal) AS Total
FROM APTH WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON APTH.APCo = HQBC.Co
    AND APTH.Mth = HQBC.Mth
    AND APTH.BatchId = HQBC.BatchId
WHERE APTH.APCo = @APCo
    AND APTH.Mth = @Mth
GROUP BY HQBC.CreatedBy
ORDER BY Invoices DESC, HQBC.CreatedBy
