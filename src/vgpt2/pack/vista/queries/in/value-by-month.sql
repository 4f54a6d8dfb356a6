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
*/
SELECT INMA.Mth, SUM(INMA.EndValue) AS EndValue, SUM(INMA.PurchaseCost) AS Purchases, SUM(INMA.ProdCost) AS Produced,
    -SUM(INMA.UsageCost + INMA.ARSalesCost + INMA.JCSalesCost + INMA.INSalesCost + INMA.EMSalesCost) AS CostOut
FROM INMA WITH (NOLOCK)
WHERE INMA.INCo = @INCo
    AND INMA.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY INMA.Mth
ORDER BY INMA.Mth
