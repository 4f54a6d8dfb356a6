/*
title: Customers ranked by material sales with their share
grain: one customer
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Who are our biggest material customers?
  - Material customers ranked with share of sales
  - top ms customers
  - Material and haul sales by customer with rank and percentage of all sales to customers.
  - who buys most of our rock, percent wise
  - Order our rock and haul buyers by dollars for 2024, with each one's percentage
  - The bank worries about dependence on one buyer, so from January through December show every account's material and trucking dollars and its slice of the whole
  - top accounts, pct of pit sales
  - Position, account's name, material plus freight dollars for the year and percent of everything sold to accounts
  - MS cust rank by sales $ + % q1-q2
  - Who buys the most stone and asphalt from us, and what part of all our selling does each one make up?
*/
WITH Sold AS (
    SELECT MSTD.CustGroup, MSTD.Customer, SUM(MSTD.MatlTotal + MSTD.HaulTotal) AS Sales
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.SaleType = 'C'
        AND MSTD.Void = 'N'
        AND MSTD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY MSTD.CustGroup, MSTD.Customer
)
SELECT RANK() OVER (ORDER BY Sold.Sales DESC) AS Place, Sold.Customer, ARCM.Name, Sold.Sales,
    100.0 * Sold.Sales / NULLIF(SUM(Sold.Sales) OVER (), 0) AS PctOfSales
FROM Sold
JOIN ARCM WITH (NOLOCK)
    ON Sold.CustGroup = ARCM.CustGroup
    AND Sold.Customer = ARCM.Customer
ORDER BY Place, Sold.Customer
