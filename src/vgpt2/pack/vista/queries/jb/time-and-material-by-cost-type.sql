/*
title: Cost behind a time-and-material bill by cost type
grain: one cost type
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BillMonth: {type: bMonth, example: 2024-06-01}
  BillNumber: {type: int, example: 12}
asks:
  - How much labor and material is on this T&M bill?
  - T&M bill by cost type with markup
  - tm by cost type
  - Hours, cost, markup and total of one time-and-material bill by cost type.
  - how much did we mark up the labor
  - Labor, material and other shares of T&M bill 12 for June, including our fee
  - The client caps our fee on labor at ten percent, so for bill 12 in June show per kind of cost what it cost us, fee added, and total
  - fee split on the cost-plus invoice
  - Name of each sort of expense, man-hours, what we spent, the fee, the sum; May's bill 7
  - TM bill 18 mar by ct, hrs/$/mrkup
  - On this one invoice, how much is for people, how much for goods, and what is our fee?
*/
SELECT JBID.CostType, JCCT.Description, SUM(JBID.Hours) AS Hours, SUM(JBID.SubTotal) AS Cost,
    SUM(JBID.MarkupTotal) AS Markup, SUM(JBID.Total) AS Total
FROM JBID WITH (NOLOCK)
JOIN JCCT WITH (NOLOCK)
    ON JBID.PhaseGroup = JCCT.PhaseGroup
    AND JBID.CostType = JCCT.CostType
WHERE JBID.JBCo = @JBCo
    AND JBID.BillMonth = @BillMonth
    AND JBID.BillNumber = @BillNumber
GROUP BY JBID.CostType, JCCT.Description
ORDER BY JBID.CostType
