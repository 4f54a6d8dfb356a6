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
  - Each line on order 20455, quantity, rate, received and billed
  - Driver is at the gate with a partial load on order 5001; tell me what we ordered line by line and how much has come already.
  - what's on PO 20455, line by line
  - 'Line sequence of one order: wording, quantity, rate, dollars, how many came, how many billed'
  - po 5001 lines w qty ordrd / rcvd / invd
  - What things did we ask for on this one purchase, and how many of each have arrived?
*/
SELECT POIT.POItem, POIT.Description, POIT.UM, POIT.CurUnits, POIT.CurUnitCost, POIT.CurCost, POIT.RecvdUnits,
    POIT.InvUnits
FROM POIT WITH (NOLOCK)
WHERE POIT.POCo = @POCo
    AND POIT.PO = @PO
ORDER BY POIT.POItem
