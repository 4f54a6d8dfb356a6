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
  - On which purchased lines did suppliers charge a rate we never agreed to?
  - Our owner suspects the ready-mix plant slipped in a rise over the winter, so compare per-unit rates on 2024 bills with what the buyers negotiated, per PO line.
  - quoted vs charged, per each
  - order number, line, what it is, measure, the rate we agreed, the average rate on the bills and the gap, biggest overcharge on top
  - inv rate dont agree w po rate on rebar n pipe jan-mar, which lns r off
  - Did the companies we buy from ask for more per piece than they had promised when we placed the order?
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
