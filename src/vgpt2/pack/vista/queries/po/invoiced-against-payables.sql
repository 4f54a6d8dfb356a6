/*
title: Invoiced cost of order items against payables
grain: one order item
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Do invoiced amounts on purchase orders agree with accounts payable?
  - Reconcile PO items with AP lines
  - po vs ap
  - Order items whose invoiced cost differs from the gross of payable lines posted to them.
  - po invoiced doesnt match ap
  - PO lines whose billed total doesn't agree with vendor bills posted
  - 'Year-end tie-out: where does the purchasing side''s charged amount for a line differ from the gross of bills in AP coded to it, and by how much?'
  - PO billed vs AP, mismatches
  - Order line and wording, charged per purchasing, charged per AP, gap, only mismatches
  - po itm inv $ not = ap lines $, fix list
  - Two records tell how much we've been charged for a purchased item; where do they disagree?
*/
WITH Posted AS (
    SELECT APTL.APCo, APTL.PO, APTL.POItem, SUM(APTL.GrossAmt) AS Gross
    FROM APTL WITH (NOLOCK)
    WHERE APTL.APCo = @POCo
        AND APTL.PO IS NOT NULL
    GROUP BY APTL.APCo, APTL.PO, APTL.POItem
)
SELECT POIT.PO, POIT.POItem, POIT.Description, POIT.InvCost, ISNULL(Posted.Gross, 0) AS PostedGross,
    POIT.InvCost - ISNULL(Posted.Gross, 0) AS Difference
FROM POIT WITH (NOLOCK)
LEFT JOIN Posted
    ON POIT.POCo = Posted.APCo
    AND POIT.PO = Posted.PO
    AND POIT.POItem = Posted.POItem
WHERE POIT.POCo = @POCo
    AND POIT.InvCost <> ISNULL(Posted.Gross, 0)
ORDER BY POIT.PO, POIT.POItem
