/*
title: Order items received above the quantity ordered
grain: one order item
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - On which order items did we accept more than we had ordered?
  - Items with received units above current units, with units over and whether they were billed
  - over received
  - the yard signed for 120 sticks of pipe and PO 6114 says 100
  - "Receiving audit: quantity excess by item, before vendors such as Core & Main bill us for it."
  - Too much came off the truck.
  - Show order, item, unit, ordered, received, excess, invoiced units.
  - Lines where more pieces were booked in than the PO asked for
  - Core & Main will bill for surplus; check which order lines took in excess quantity, how many, and how many are already charged.
  - took in too many
  - 'By order line: title, wording, asked quantity, what came, surplus, how much is billed'
  - rcvd qty > ordrd qty on POs
  - On which purchases did we accept a larger quantity than we'd asked for?
*/
SELECT POIT.PO, POIT.POItem, POHD.Vendor, POHD.Description AS OrderName, POIT.Description, POIT.UM, POIT.CurUnits,
    POIT.RecvdUnits, POIT.RecvdUnits - POIT.CurUnits AS UnitsOver, POIT.InvUnits
FROM POIT WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
WHERE POIT.POCo = @POCo
    AND POIT.RecvYN = 'Y'
    AND POIT.CurUnits > 0
    AND POIT.RecvdUnits > POIT.CurUnits
ORDER BY POIT.PO, POIT.POItem
