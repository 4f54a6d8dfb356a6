/*
title: Units and sales of locations by category
grain: one location and material category
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What did each plant sell by category?
  - Plant sales by location and material category
  - plant sales
  - Units, tons and sales by location and category between two months, cost rows left out.
  - tons and dollars out of each plant
  - Tons and revenue per plant and product class from January to June
  - The bank wants to know which of our pits earns what, so give each location's tons sold and revenue for 2024 by kind of product
  - tonnage sold by plant
  - Grouped by pit name, then what sort of product by name, weight sold and money taken in
  - plnt sls by categ ytd, tons n $
  - How much did each of our quarries and plants sell, and of what?
*/
SELECT brvINPlantSummary.Loc, brvINPlantSummary.LocDescription, brvINPlantSummary.Category,
    brvINPlantSummary.CatDescription, SUM(brvINPlantSummary.Tons) AS Tons, SUM(brvINPlantSummary.Price) AS Sales
FROM brvINPlantSummary WITH (NOLOCK)
WHERE brvINPlantSummary.INCo = @INCo
    AND brvINPlantSummary.Mth BETWEEN @BeginMth AND @EndMth
    AND brvINPlantSummary.Type = '1-Sales'
GROUP BY brvINPlantSummary.Loc, brvINPlantSummary.LocDescription, brvINPlantSummary.Category,
    brvINPlantSummary.CatDescription
ORDER BY brvINPlantSummary.Loc, brvINPlantSummary.Category
