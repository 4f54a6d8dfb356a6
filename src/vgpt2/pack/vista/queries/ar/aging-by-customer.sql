/*
title: Receivables by customer aged by due date, not due, 1 to 30, 31 to 60 and over 60 days late
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Give me an AR aging by customer.
  - How old are our receivables?
  - ar aging 30/60/90
  - Ageing of customer balances without retainage, in buckets by due date.
  - whos past due and by how much
  - How overdue is each client at June 30, retention aside?
  - 'The line of credit renewal needs client ages at july 31: current, up to one month late, two months, beyond, with retention in its own column'
  - overdue clients, banded
  - 'AR lateness: customer, current, 1-30, 31-60, beyond sixty, retention withheld, alphabetical'
  - AR aged per cust due dt 30/60/60+ ex retg
  - Which clients haven't paid us on time, and by how many weeks are they behind?
*/
WITH Invoices AS (
    SELECT ARTH.CustGroup, ARTH.Customer,
        DATEDIFF(DAY, ISNULL(ARTH.DueDate, ARTH.TransDate), @AsOf) AS DaysLate,
        ARTL.Amount - ARTL.Retainage AS Amount, ARTL.Retainage
    FROM ARTH WITH (NOLOCK)
    JOIN ARTL WITH (NOLOCK)
        ON ARTH.ARCo = ARTL.ARCo
        AND ARTH.Mth = ARTL.ApplyMth
        AND ARTH.ARTrans = ARTL.ApplyTrans
    WHERE ARTH.ARCo = @ARCo
)
SELECT Invoices.Customer, ARCM.Name,
    SUM(CASE WHEN Invoices.DaysLate <= 0 THEN Invoices.Amount ELSE 0 END) AS NotDue,
    SUM(CASE WHEN Invoices.DaysLate BETWEEN 1 AND 30 THEN Invoices.Amount ELSE 0 END) AS Days1To30,
    SUM(CASE WHEN Invoices.DaysLate BETWEEN 31 AND 60 THEN Invoices.Amount ELSE 0 END) AS Days31To60,
    SUM(CASE WHEN Invoices.DaysLate > 60 THEN Invoices.Amount ELSE 0 END) AS Over60,
    SUM(Invoices.Retainage) AS Retainage
FROM Invoices
JOIN ARCM WITH (NOLOCK)
    ON Invoices.CustGroup = ARCM.CustGroup
    AND Invoices.Customer = ARCM.Customer
GROUP BY Invoices.Customer, ARCM.Name
HAVING SUM(Invoices.Amount) <> 0 OR SUM(Invoices.Retainage) <> 0
ORDER BY ARCM.Name
