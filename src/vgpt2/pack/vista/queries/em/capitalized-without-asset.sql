/*
title: Capitalized equipment without a depreciable asset
grain: one piece of equipment
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which machines are flagged as capitalized and yet have nothing set up to depreciate?
  - Equipment marked capitalized with no asset record, with purchase date and price
  - no depreciation set up
  - We bought excavator 330-14 for 412,000 in March and I see no write-down for it
  - iron we own thats not depreciatin, anything over 5k
  - Unit, description, bought on, cost, state, in service since.
  - Holes in the fixed asset register before the roll-forward
  - Units treated as fixed assets that have no write-off schedule and were not sold
  - 'Year end nears and the schedule looks short: which owned units count as capital goods without any write-off set up, what did they cost, when bought, when put to work?'
  - on the balance sheet, never written down
  - 'Highest purchase cost ahead: machine description, status, day bought, placed in service, flagged as capital but with no depreciation asset behind it'
  - cap'd equip w/ no depr asset set up, not sold
  - Which expensive machines did we record as long-term property but forget to spread the cost of over time?
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.Status, EMEM.PurchDate, EMEM.PurchasePrice, EMEM.InServiceDate
FROM EMEM WITH (NOLOCK)
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Capitalized = 'Y'
    AND EMEM.SoldDate IS NULL
    AND NOT EXISTS (
        SELECT 1
        FROM EMDP WITH (NOLOCK)
        WHERE EMDP.EMCo = EMEM.EMCo
            AND EMDP.Equipment = EMEM.Equipment
    )
ORDER BY EMEM.PurchasePrice DESC, EMEM.Equipment
