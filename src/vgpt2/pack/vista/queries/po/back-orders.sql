/*
title: Back ordered items
grain: one item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - What is on back order?
  - Back ordered purchase order items
  - backorders
  - Items of open orders with units back ordered, by required date.
  - what stuff hasnt come in
  - Lines on open POs that suppliers reported as temporarily unavailable
  - Supers at three sites ask why fixtures are short; list what suppliers could not ship at once on live orders, how much of it, its value, and wanted by when.
  - whats backordered right now
  - 'Soonest wanted first: order, supplier number, line wording, quantity and dollars that suppliers are delaying'
  - B/O itms on opn POs
  - Sellers told us certain goods come later because they ran out; which goods and how many?
*/
SELECT POHD.PO, POHD.Vendor, POIT.POItem, POIT.Description, POIT.UM, POIT.BOUnits, POIT.BOCost, POIT.ReqDate
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
    AND POIT.BOUnits > 0
ORDER BY POIT.ReqDate, POHD.PO, POIT.POItem
