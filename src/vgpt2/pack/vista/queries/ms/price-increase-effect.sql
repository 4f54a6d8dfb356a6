/*
title: What a customer will pay more under the new template prices, at the units of a period
grain: one customer
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  Template: {type: smallint, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - If everybody buys what he bought in 2024, what does the new price list bring in per customer?
  - Units sold in a period times new less old price of the template, for prices set by material and location, by customer with percent
  - price increase impact
  - were putting base rock up 1.25 a ton in april, who gets hit the hardest
  - Owner wants the effect of price template 3 account by account before the letters go out.
  - How loud will each buyer scream?
  - Customer, units, amount at old price, amount at new price, increase, with the effective date of the list.
  - Extra dollars every buyer would owe on the revised list at 2024 volumes
  - Letters about the April increase go out Monday, and the owner wants to know account by account how much sheet 3 adds, dollars and percent, if volumes repeat
  - who gets hit by the new sheet
  - Hardest hit first by account's name, this year's tons at the old list and at the new one, extra dollars, percent, effective day
  - tmplt 2 old v new px x YTD units by cust
  - We are making stone dearer; how much more will each customer pay us if he buys as much as in the past?
*/
WITH Sold AS (
    SELECT MSTD.MSCo, MSTD.CustGroup, MSTD.Customer, MSTD.FromLoc, MSTD.MatlGroup, MSTD.Material, MSTD.UM,
        SUM(MSTD.MatlUnits) AS Units
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.SaleType = 'C'
        AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
        AND MSTD.SurchargeKeyID IS NULL
        AND MSTD.Void = 'N'
    GROUP BY MSTD.MSCo, MSTD.CustGroup, MSTD.Customer, MSTD.FromLoc, MSTD.MatlGroup, MSTD.Material, MSTD.UM
),
Prices AS (
    SELECT MSTP.MSCo, MSTP.PriceTemplate, MSTP.FromLoc, MSTP.MatlGroup, MSTP.Material, MSTP.UM,
        MIN(MSTP.OldUnitPrice / CASE MSTP.OldECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS OldPrice,
        MIN(MSTP.NewUnitPrice / CASE MSTP.NewECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END) AS NewPrice
    FROM MSTP WITH (NOLOCK)
    WHERE MSTP.MSCo = @MSCo
        AND MSTP.PriceTemplate = @Template
        AND MSTP.FromLoc IS NOT NULL
        AND MSTP.Material IS NOT NULL
    GROUP BY MSTP.MSCo, MSTP.PriceTemplate, MSTP.FromLoc, MSTP.MatlGroup, MSTP.Material, MSTP.UM
)
SELECT Sold.Customer, ARCM.Name, MSTH.EffectiveDate, SUM(Sold.Units * Prices.OldPrice) AS AtOldPrice,
    SUM(Sold.Units * Prices.NewPrice) AS AtNewPrice, SUM(Sold.Units * (Prices.NewPrice - Prices.OldPrice)) AS Increase,
    100.0 * SUM(Sold.Units * (Prices.NewPrice - Prices.OldPrice)) / NULLIF(SUM(Sold.Units * Prices.OldPrice), 0)
        AS PercentIncrease
FROM Sold
JOIN Prices
    ON Sold.MSCo = Prices.MSCo
    AND Sold.FromLoc = Prices.FromLoc
    AND Sold.MatlGroup = Prices.MatlGroup
    AND Sold.Material = Prices.Material
    AND Sold.UM = Prices.UM
JOIN MSTH WITH (NOLOCK)
    ON Prices.MSCo = MSTH.MSCo
    AND Prices.PriceTemplate = MSTH.PriceTemplate
JOIN ARCM WITH (NOLOCK)
    ON Sold.CustGroup = ARCM.CustGroup
    AND Sold.Customer = ARCM.Customer
    AND MSTH.PriceTemplate = ARCM.PriceTemplate
GROUP BY Sold.Customer, ARCM.Name, MSTH.EffectiveDate
ORDER BY Increase DESC, Sold.Customer
