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
