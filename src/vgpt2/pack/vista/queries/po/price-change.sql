/*
title: Change of unit cost from one order to the next
grain: one order item
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  Material: {type: bMatl, example: PIPE-6}
asks:
  - How has the price of this material moved?
  - Price change of a material from order to order
  - price trend
  - Order items of one material in order of date with unit cost, unit cost before and change.
  - is pipe gettin more expensive
*/
WITH Prices AS (
    SELECT POHD.OrderDate, POHD.PO, POHD.Vendor, POIT.POItem, POIT.UM, POIT.CurUnitCost,
        LAG(POIT.CurUnitCost) OVER (PARTITION BY POIT.UM ORDER BY POHD.OrderDate, POHD.PO, POIT.POItem) AS Before
    FROM POIT WITH (NOLOCK)
    JOIN POHD WITH (NOLOCK)
        ON POIT.POCo = POHD.POCo
        AND POIT.PO = POHD.PO
    WHERE POIT.POCo = @POCo
        AND POIT.Material = @Material
)
SELECT Prices.OrderDate, Prices.PO, Prices.Vendor, Prices.POItem, Prices.UM, Prices.CurUnitCost, Prices.Before,
    Prices.CurUnitCost - Prices.Before AS Change
FROM Prices
ORDER BY Prices.UM, Prices.OrderDate, Prices.PO, Prices.POItem
