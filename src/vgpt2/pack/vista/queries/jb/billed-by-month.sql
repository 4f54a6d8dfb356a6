/*
title: Amount billed by month
grain: one bill month
level: basic
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much did we bill each month?
  - Billings by month
  - monthly billing
  - Amount billed, retainage withheld and tax by bill month.
  - billins per month this year
*/
SELECT JBIN.BillMonth, COUNT(*) AS Bills, SUM(JBIN.InvTotal) AS Billed, SUM(JBIN.InvRetg) AS Retainage,
    SUM(JBIN.InvTax) AS Tax
FROM JBIN WITH (NOLOCK)
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth BETWEEN @BeginMth AND @EndMth
GROUP BY JBIN.BillMonth
ORDER BY JBIN.BillMonth
