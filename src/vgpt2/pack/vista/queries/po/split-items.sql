/*
title: Order items distributed over several lines
grain: one item line
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
  PO: {type: varchar(30), example: '5001'}
asks:
  - How is this order split between jobs?
  - Distribution lines of a purchase order
  - po split
  - Lines of the items of one order with job, phase, account, current and remaining cost.
  - which jobs is this po charged to
*/
SELECT POItemLine.POItem, POItemLine.POItemLine, POItemLine.ItemType, POItemLine.Job, POItemLine.Phase,
    POItemLine.JCCType, POItemLine.GLAcct, POItemLine.CurCost, POItemLine.RemCost
FROM POItemLine WITH (NOLOCK)
WHERE POItemLine.POCo = @POCo
    AND POItemLine.PO = @PO
ORDER BY POItemLine.POItem, POItemLine.POItemLine
