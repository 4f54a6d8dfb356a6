/*
title: Average days from contract invoice to full payment by department for invoices paid in two periods, weighted by amount
grain: one department
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  FirstBegin: {type: bDate, example: 2023-01-01}
  FirstEnd: {type: bDate, example: 2023-12-31}
  SecondBegin: {type: bDate, example: 2024-01-01}
  SecondEnd: {type: bDate, example: 2024-12-31}
asks:
  - In which division do owners take longest to pay us, and is it worse than last year?
  - Dollar-weighted collection days of contract invoices by department, settled in one span and in another
  - days to collect by department
  - which dept collects slowest, this yr agianst last
  - Our overall collection period went from 52 to 58 days and nobody can say whether that is the municipal work growing or the private clients slowing down, so split it by division with big invoices counting more than small ones, 2023 next to 2024
  - How patient do we have to be with the clients of each branch, now and before?
  - Department, days first half 2023, days first half 2024, change
  - Dollar-weighted days until clients settle, per division, 2023 beside 2024.
  - Collection time grew six days; the CFO suspects civil work, so compare each division's days from bill to full settlement, first half versus second half
  - division DSO, two spans
  - 'How fast owners settle: division and its name, earlier span''s days, later span''s days, how many bills settled; slowest now on top'
  - wtd days to collect by dept ly v ty
  - How many days do clients of each branch take to pay us, then and now, weighing larger bills more?
*/
WITH Paid AS (
    SELECT JCCM.JCCo, JCCM.Department, ARTH.PayFullDate, ARTH.Invoiced,
        1.0 * ARTH.Invoiced * DATEDIFF(DAY, ARTH.TransDate, ARTH.PayFullDate) AS WeightedDays
    FROM ARTH WITH (NOLOCK)
    JOIN JCCM WITH (NOLOCK)
        ON ARTH.JCCo = JCCM.JCCo
        AND ARTH.Contract = JCCM.Contract
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND (ARTH.PayFullDate BETWEEN @FirstBegin AND @FirstEnd
            OR ARTH.PayFullDate BETWEEN @SecondBegin AND @SecondEnd)
)
SELECT Paid.Department, JCDM.Description AS DepartmentName,
    SUM(CASE WHEN Paid.PayFullDate BETWEEN @FirstBegin AND @FirstEnd THEN Paid.WeightedDays END)
        / NULLIF(SUM(CASE WHEN Paid.PayFullDate BETWEEN @FirstBegin AND @FirstEnd THEN Paid.Invoiced END), 0)
        AS FirstDays,
    SUM(CASE WHEN Paid.PayFullDate BETWEEN @SecondBegin AND @SecondEnd THEN Paid.WeightedDays END)
        / NULLIF(SUM(CASE WHEN Paid.PayFullDate BETWEEN @SecondBegin AND @SecondEnd THEN Paid.Invoiced END), 0)
        AS SecondDays,
    COUNT(*) AS InvoicesPaid
FROM Paid
JOIN JCDM WITH (NOLOCK)
    ON Paid.JCCo = JCDM.JCCo
    AND Paid.Department = JCDM.Department
GROUP BY Paid.Department, JCDM.Description
ORDER BY SecondDays DESC, Paid.Department
