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
  - Step-by-step rate movement on PIPE-6 across POs
  - 'Escalation claim on the water job: show each buy of this item in sequence, its rate, the previous one, and the difference.'
  - rate history, PIPE-6, up or down
  - 'By measure and day for one material: order, supplier number, rate, earlier rate, difference'
  - 6in pipe unit $ chg from po to po
  - Each time we bought this material, did it get dearer or cheaper than the time before?
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
