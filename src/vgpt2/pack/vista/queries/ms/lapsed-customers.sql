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
  - Buyers whose most recent purchase of material lies earlier than January 2024
  - Sales rep wants accounts to win back, so name everyone who hasn't taken a load since 06/2023, when the last was and how much they bought over the years
  - accounts gone cold at the quarry
  - Longest gone first, account's name with the day of its final ticket before January, and all it ever bought
  - MS custs no tix since 3/1, last sale dt
  - Who used to get stone from us and has not come back for a long time?
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
