/*
title: Sales, cost and margin of stock sold by customer and location
grain: one customer and location
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which customers buy from stock, and what do we make on them?
  - Sales, cost and margin percent of inventory sold by customer name and location between two months
  - stock margin by customer
  - which customers are even worth sellin to outta the yard
  - Sales review - who bought goods off our shelves in 2024 and at what gross profit.
  - Customer profitability of counter sales per warehouse.
  - Gross profit on counter sales, per buyer and yard, January through June
  - The owner wants to raise prices for weak accounts, so rank everyone who bought off our shelves in 2024 by what we earned, dollars and percent
  - who we earn on at the counter
  - Buyer's name, yard name, revenue, cost, gain and percent, most profitable first
  - inv ar sls GP by cust + loc, ytd
  - Which of the people buying our goods bring us profit, and from what warehouse?
*/
SELECT INDT.Customer, ARCM.Name, INDT.Loc, INLM.Description AS LocationName, -SUM(INDT.TotalPrice) AS Sales,
    -SUM(INDT.StkTotalCost) AS Cost, -SUM(INDT.TotalPrice) + SUM(INDT.StkTotalCost) AS Margin,
    100.0 * (-SUM(INDT.TotalPrice) + SUM(INDT.StkTotalCost)) / NULLIF(-SUM(INDT.TotalPrice), 0) AS MarginPct
FROM INDT WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON INDT.CustGroup = ARCM.CustGroup
    AND INDT.Customer = ARCM.Customer
JOIN INLM WITH (NOLOCK)
    ON INDT.INCo = INLM.INCo
    AND INDT.Loc = INLM.Loc
WHERE INDT.INCo = @INCo
    AND INDT.TransType = 'AR Sale'
    AND INDT.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY INDT.Customer, ARCM.Name, INDT.Loc, INLM.Description
ORDER BY Margin DESC, INDT.Customer, INDT.Loc
