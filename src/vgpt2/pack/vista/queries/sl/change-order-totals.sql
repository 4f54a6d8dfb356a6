/*
title: Original value, changes and current value by subcontract
grain: one subcontract
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - How much did change orders add to each subcontract?
  - Subcontract value with change order totals
  - sub co totals
  - Original cost, sum of change orders and current cost of every open subcontract.
  - which subs grew the most
  - starting price, extras and present worth of each live agreement with a trade
  - For the lender's cost-to-complete review we have to prove what every open sub agreement was signed for, how much was added since, and where it stands today.
  - sub growth since signing
  - in number order with its title, what each trade deal was signed at, the sum of the extras and what it stands at today, without deductions
  - orig + COs = cur on all open SLs
  - The deals we made with outside firms have changed in price along the way. What did each begin at, what was added, and what is it now?
*/
WITH Changes AS (
    SELECT SLCD.SLCo, SLCD.SL, SUM(SLCD.ChangeCurCost) AS Amount
    FROM SLCD WITH (NOLOCK)
    WHERE SLCD.SLCo = @SLCo
    GROUP BY SLCD.SLCo, SLCD.SL
),
Items AS (
    SELECT SLIT.SLCo, SLIT.SL, SUM(SLIT.OrigCost) AS OrigCost, SUM(SLIT.CurCost) AS CurCost
    FROM SLIT WITH (NOLOCK)
    WHERE SLIT.SLCo = @SLCo
        AND SLIT.ItemType <> 3
    GROUP BY SLIT.SLCo, SLIT.SL
)
SELECT SLHD.SL, SLHD.Description, Items.OrigCost, ISNULL(Changes.Amount, 0) AS ChangeOrders, Items.CurCost
FROM SLHD WITH (NOLOCK)
JOIN Items
    ON SLHD.SLCo = Items.SLCo
    AND SLHD.SL = Items.SL
LEFT JOIN Changes
    ON SLHD.SLCo = Changes.SLCo
    AND SLHD.SL = Changes.SL
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
ORDER BY SLHD.SL
