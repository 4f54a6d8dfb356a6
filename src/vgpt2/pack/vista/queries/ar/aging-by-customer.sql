/*
title: Receivables aged by due date
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
*/
SELECT ARTH.Customer, ARCM.Name,
    SUM(CASE WHEN DATEDIFF(DAY, ARTH.DueDate, @AsOf) <= 0 THEN ARTL.Amount - ARTL.Retainage ELSE 0 END) AS NotDue,
    SUM(
        CASE WHEN DATEDIFF(DAY, ARTH.DueDate, @AsOf) BETWEEN 1 AND 30
        THEN ARTL.Amount - ARTL.Retainage ELSE 0 END
    ) AS Days1To30,
    SUM(
        CASE WHEN DATEDIFF(DAY, ARTH.DueDate, @AsOf) BETWEEN 31 AND 60
        THEN ARTL.Amount - ARTL.Retainage ELSE 0 END
    ) AS Days31To60,
    SUM(CASE WHEN DATEDIFF(DAY, ARTH.DueDate, @AsOf) > 60 THEN ARTL.Amount - ARTL.Retainage ELSE 0 END) AS Over60,
    SUM(ARTL.Retainage) AS Retainage
FROM ARTH WITH (NOLOCK)
JOIN ARTL WITH (NOLOCK)
    ON ARTH.ARCo = ARTL.ARCo
    AND ARTH.Mth = ARTL.ApplyMth
    AND ARTH.ARTrans = ARTL.ApplyTrans
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
GROUP BY ARTH.Customer, ARCM.Name
HAVING SUM(ARTL.Amount) <> 0
ORDER BY ARCM.Name
