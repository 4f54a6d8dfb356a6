/*
title: Inventory value at the end of each month with purchases, production and cost gone out of the month
grain: one month
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How has our inventory developed month by month this year, and what went in and out?
  - Closing stock value, purchases, production and cost of issues and sales by month for all locations together
  - inventory trend
  - is the yard stock creepin up agian, by mth
  - In the package to the bank there is a chart of inventory that nobody has refreshed since March, and it needs the closing value for every month together with what was bought, what was made and what left
  - How much money lies in material as the year goes by
  - Month, closing value, bought, produced, gone out; from October 2023 to June 2024
  - Closing inventory dollars each month of 2024, and what was bought, made and consumed
  - 'A chart for the bank covenant shows whether our inventory keeps growing: from October 2023 through June 2024, month by month, balance, bought, produced, gone out'
  - inv balance by month
  - One line a month, all yards together, closing dollars, bought, made, left
  - eom inv $ trend 2024 w purch/prod/out
  - Is the money tied up in our goods rising or falling as the year goes on?
*/
SELECT INMA.Mth, SUM(INMA.EndValue) AS EndValue, SUM(INMA.PurchaseCost) AS Purchases, SUM(INMA.ProdCost) AS Produced,
    -SUM(INMA.UsageCost + INMA.ARSalesCost + INMA.JCSalesCost + INMA.INSalesCost + INMA.EMSalesCost) AS CostOut
FROM INMA WITH (NOLOCK)
WHERE INMA.INCo = @INCo
    AND INMA.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY INMA.Mth
ORDER BY INMA.Mth
