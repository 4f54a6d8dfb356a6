/*
title: Items of a purchase order
grain: one item
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
  PO: {type: varchar(30), example: '5001'}
asks:
  - What is on this purchase order?
  - PO items with units, cost and received
  - po lines
  - Items of one order with description, ordered, received and invoiced units.
  - whats on po 5001
*/
SELECT POIT.POItem, POIT.Description, POIT.UM, POIT.CurUnits, POIT.CurUnitCost, POIT.CurCost, POIT.RecvdUnits,
    POIT.InvUnits
FROM POIT WITH (NOLOCK)
WHERE POIT.POCo = @POCo
    AND POIT.PO = @PO
ORDER BY POIT.POItem
