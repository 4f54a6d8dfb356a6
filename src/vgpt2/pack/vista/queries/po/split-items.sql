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
  - How is PO 5001 allocated over jobs, cost codes and accounts?
  - Two project managers quarrel about who carries the generator on PO 10877, so break its items into their portions with job, phase, ledger account, value and what is left.
  - 5001 cost spread
  - each item and its sub-line, what kind, job, phase, cost type, account, value now, still open
  - po 5001 dist btwn jobs n phs, cur n rem per ln
  - One purchase is paid for by several projects; which share of this one goes to each of them?
*/
SELECT POItemLine.POItem, POItemLine.POItemLine, POItemLine.ItemType, POItemLine.Job, POItemLine.Phase,
    POItemLine.JCCType, POItemLine.GLAcct, POItemLine.CurCost, POItemLine.RemCost
FROM POItemLine WITH (NOLOCK)
WHERE POItemLine.POCo = @POCo
    AND POItemLine.PO = @PO
ORDER BY POItemLine.POItem, POItemLine.POItemLine
