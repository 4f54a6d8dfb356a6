/*
title: Share of each customer in the amount invoiced
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How dependent are we on our largest customers?
  - Customer concentration with running share
  - customer pareto
  - Invoiced amount by customer with its share of the total and the running share, largest first.
  - if our biggest client walks how bad is it
  - What percentage of 2024 billings did every client account for, cumulatively?
  - 'A buyer''s due diligence asks about dependence: each client''s billed dollars from january to september as a fraction of everything, running total too'
  - revenue dependence by client
  - 'Billings ranked: customer, billed dollars, fraction of everything, cumulative fraction, largest on top'
  - top custs % of inv'd ytd w cum
  - Do a few clients make up most of what we bill?
*/
WITH Sales AS (
    SELECT ARMT.CustGroup, ARMT.Customer, SUM(ARMT.Invoiced) AS Invoiced
    FROM ARMT WITH (NOLOCK)
    WHERE ARMT.ARCo = @ARCo
        AND ARMT.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY ARMT.CustGroup, ARMT.Customer
    HAVING SUM(ARMT.Invoiced) > 0
)
SELECT Sales.Customer, ARCM.Name, Sales.Invoiced, Sales.Invoiced / NULLIF(SUM(Sales.Invoiced) OVER (), 0) AS Share,
    SUM(Sales.Invoiced) OVER (ORDER BY Sales.Invoiced DESC, Sales.Customer ROWS UNBOUNDED PRECEDING)
        / NULLIF(SUM(Sales.Invoiced) OVER (), 0) AS RunningShare
FROM Sales
JOIN ARCM WITH (NOLOCK)
    ON Sales.CustGroup = ARCM.CustGroup
    AND Sales.Customer = ARCM.Customer
ORDER BY Sales.Invoiced DESC, Sales.Customer
