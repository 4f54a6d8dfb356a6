/*
title: Customers whose last ticket is before a date
grain: one customer
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  SinceDate: {type: bDate, example: 2024-01-01}
asks:
  - Which customers stopped buying material from us?
  - Material customers without tickets since a date
  - lost ms customers
  - Customers whose most recent ticket that is not void lies before a date, with last sale and total bought.
  - who quit buyin rock
*/
SELECT MSTD.Customer, ARCM.Name, MAX(MSTD.SaleDate) AS LastSale, SUM(MSTD.MatlTotal) AS SalesSoFar
FROM MSTD WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON MSTD.CustGroup = ARCM.CustGroup
    AND MSTD.Customer = ARCM.Customer
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'C'
    AND MSTD.Void = 'N'
GROUP BY MSTD.Customer, ARCM.Name
HAVING MAX(MSTD.SaleDate) < @SinceDate
ORDER BY LastSale, MSTD.Customer
