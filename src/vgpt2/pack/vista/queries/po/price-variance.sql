/*
title: Invoiced unit cost against ordered unit cost
grain: one order item
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Where did vendors bill a different price than ordered?
  - Invoice price against PO price by item
  - price variance
  - Order items with ordered unit cost, average invoiced unit cost and difference, invoices of a range of months.
  - who is overchargin us vs the po
*/
WITH Billed AS (
    SELECT APTL.APCo, APTL.PO, APTL.POItem, SUM(APTL.GrossAmt) / NULLIF(SUM(APTL.Units), 0) AS UnitCost
    FROM APTL WITH (NOLOCK)
    WHERE APTL.APCo = @POCo
        AND APTL.PO IS NOT NULL
        AND APTL.Units <> 0
        AND APTL.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY APTL.APCo, APTL.PO, APTL.POItem
)
SELECT POIT.PO, POIT.POItem, POIT.Description, POIT.UM, POIT.CurUnitCost, Billed.UnitCost AS BilledUnitCost,
    Billed.UnitCost - POIT.CurUnitCost AS Difference
FROM POIT WITH (NOLOCK)
JOIN Billed
    ON POIT.POCo = Billed.APCo
    AND POIT.PO = Billed.PO
    AND POIT.POItem = Billed.POItem
WHERE POIT.POCo = @POCo
    AND POIT.CurECM = 'E'
    AND Billed.UnitCost <> POIT.CurUnitCost
ORDER BY Difference DESC, POIT.PO, POIT.POItem
