/*
title: Invoiced by customer against an earlier period
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
  PriorBeginMth: {type: bMonth, example: 2023-01-01}
  PriorEndMth: {type: bMonth, example: 2023-12-01}
asks:
  - How do sales to each customer compare with last year?
  - Customer sales year over year
  - sales yoy
  - Invoiced amount by customer of two ranges of months with the change.
  - which clients grew n which shrank
  - Compare what each client was billed in 2024 with the twelve months before
  - 'For the strategy retreat the owner would like to know which accounts we are losing: billing per client for this year, for last year, and how far up or down.'
  - billings this yr v last, by client
  - Customer name, invoiced in 2024, invoiced in 2023, increase or drop, growers ahead
  - cust volum 24 vs 23, delta
  - Who is giving us more business than a year ago and who less, going by the bills we wrote them?
*/
SELECT ARMT.Customer, ARCM.Name,
    SUM(CASE WHEN ARMT.Mth BETWEEN @BeginMth AND @EndMth THEN ARMT.Invoiced ELSE 0 END) AS ThisPeriod,
    SUM(CASE WHEN ARMT.Mth BETWEEN @PriorBeginMth AND @PriorEndMth THEN ARMT.Invoiced ELSE 0 END) AS PriorPeriod,
    SUM(CASE WHEN ARMT.Mth BETWEEN @BeginMth AND @EndMth THEN ARMT.Invoiced ELSE -ARMT.Invoiced END) AS Change
FROM ARMT WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARMT.CustGroup = ARCM.CustGroup
    AND ARMT.Customer = ARCM.Customer
WHERE ARMT.ARCo = @ARCo
    AND (ARMT.Mth BETWEEN @BeginMth AND @EndMth OR ARMT.Mth BETWEEN @PriorBeginMth AND @PriorEndMth)
GROUP BY ARMT.Customer, ARCM.Name
ORDER BY Change DESC, ARMT.Customer
