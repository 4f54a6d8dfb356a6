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
  - Monthly totals of owner invoices in 2024, with retention and tax
  - The line of credit application has a page for invoicing history; how many bills and what dollars went out each month from January to December
  - pay app $ per month
  - Month, how many bills, total dollars, holdback, tax, in order of time
  - jb blgs by mth ytd, retg n tax
  - How much did we ask our clients to pay in each month of the year?
*/
SELECT JBIN.BillMonth, COUNT(*) AS Bills, SUM(JBIN.InvTotal) AS Billed, SUM(JBIN.InvRetg) AS Retainage,
    SUM(JBIN.InvTax) AS Tax
FROM JBIN WITH (NOLOCK)
WHERE JBIN.JBCo = @JBCo
    AND JBIN.BillMonth BETWEEN @BeginMth AND @EndMth
GROUP BY JBIN.BillMonth
ORDER BY JBIN.BillMonth
