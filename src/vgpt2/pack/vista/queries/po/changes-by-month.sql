/*
title: Purchase order changes by month
grain: one month
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much were purchase orders changed each month?
  - PO change amount by month
  - po changes per month
  - Number of order changes and change of cost by month.
  - how much r pos growing monthly
  - Tally of PO amendments each month of 2024 and their net dollars
  - 'Scope creep deck: by calendar month, how many amendments were written, how many orders they touched, and what they added to commitments.'
  - PO amendment totals, monthly
  - Chronological months with count of order amendments, orders touched and net dollars
  - '# po chgs + $ by mnth 2024'
  - Month after month, how often did we alter purchases already placed, and by how much money?
*/
SELECT POCD.Mth, COUNT(*) AS Changes, COUNT(DISTINCT POCD.PO) AS Orders, SUM(POCD.ChangeCurCost) AS ChangeCost
FROM POCD WITH (NOLOCK)
WHERE POCD.POCo = @POCo
    AND POCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY POCD.Mth
ORDER BY POCD.Mth
