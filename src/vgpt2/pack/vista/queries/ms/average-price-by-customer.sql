/*
title: Average selling price of a material by customer
grain: one customer and unit of measure
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  MatlGroup: {type: bGroup, example: 1}
  Material: {type: bMatl, example: "3000"}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Does every customer pay the same price for this material?
  - Average unit price of one material by customer
  - avg price
  - Units, sales and average price by customer for one material between two sale dates.
  - who's gettin the good price on base rock
  - What each buyer paid on average for base rock during 2024
  - A contractor says his rival gets material 3000 cheaper, so from January to June show by buyer the tons, dollars and mean rate, cheapest first
  - who pays what for product 3000
  - Cheapest first, each account's name with how much of product 3000 it took this year, dollars and the rate per ton
  - avg $/ton matl 3000 by cust YTD
  - Do some customers get the same stone for less money than others, and by how much?
*/
SELECT MSTD.Customer, ARCM.Name, MSTD.UM, SUM(MSTD.MatlUnits) AS Units, SUM(MSTD.MatlTotal) AS Sales,
    SUM(MSTD.MatlTotal) / NULLIF(SUM(MSTD.MatlUnits), 0) AS AveragePrice
FROM MSTD WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
WHERE MSTD.MSCo = @MSCo
    AND MSTD.MatlGroup = @MatlGroup
    AND MSTD.Material = @Material
    AND MSTD.Void = 'N'
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
GROUP BY MSTD.Customer, ARCM.Name, MSTD.UM
ORDER BY AveragePrice, MSTD.Customer
