/*
title: Materials ordered most between two dates
grain: one material and unit
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which materials do we buy the most?
  - Top materials by ordered cost
  - top materials
  - Materials on orders between two dates ranked by cost with units and number of vendors.
  - what do we spend the most on
  - Rank products bought during June by money, with quantity and how many suppliers.
  - Purchasing wants a yearly price deal on our heaviest products, so rank everything with a material number ordered from January to June by total cost, and count the vendors for each.
  - top 10 stuff bought
  - place in the ranking, code and description, measure, quantity, total, number of suppliers
  - whats r biggest matl buys YTD by $, qty + um + how many vndrs
  - Which goods do we order for the largest sums, how much of each, and from how many different sellers?
*/
WITH Bought AS (
    SELECT POIT.MatlGroup, POIT.Material, POIT.UM, SUM(POIT.CurUnits) AS Units, SUM(POIT.CurCost) AS Cost,
        COUNT(DISTINCT POHD.Vendor) AS Vendors
    FROM POHD WITH (NOLOCK)
    JOIN POIT WITH (NOLOCK)
        ON POHD.POCo = POIT.POCo
        AND POHD.PO = POIT.PO
    WHERE POHD.POCo = @POCo
        AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
        AND POIT.Material IS NOT NULL
    GROUP BY POIT.MatlGroup, POIT.Material, POIT.UM
)
SELECT RANK() OVER (ORDER BY Bought.Cost DESC) AS Place, Bought.Material, HQMT.Description, Bought.UM, Bought.Units,
    Bought.Cost, Bought.Vendors
FROM Bought
LEFT JOIN HQMT WITH (NOLOCK)
    ON Bought.MatlGroup = HQMT.MatlGroup
    AND Bought.Material = HQMT.Material
ORDER BY Place, Bought.Material
