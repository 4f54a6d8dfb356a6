/*
title: Closed orders with items received and never invoiced
grain: one order item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which orders did we close although goods had come that no invoice was ever matched to?
  - Items of closed orders with received cost above invoiced cost, with vendor, closing month and difference
  - closed, never billed
  - po 5877 got closed in april but the pump was delivered and Rexel never billed us for it
  - "Unrecorded liabilities test: received value without an invoice on orders that are closed."
  - Stuff in our hands that nobody has asked money for.
  - Vendor, order, item, month closed, received, billed, exposure over 1,000 first.
  - Lines on shut POs where goods came but less was billed
  - Auditor hunts unrecorded liabilities for December; give lines on orders already shut with delivered value exceeding billed, supplier's name, month shut, job and exposure.
  - shut POs still owed a bill
  - Vendor name and closing month beside what came in, what was charged, and the difference, dearest on top
  - clsd pos rcvd > invd, unbilled $
  - Which finished purchases brought us goods that the seller never charged us for?
*/
SELECT POHD.PO, POHD.Description AS OrderName, POHD.MthClosed, APVM.Name AS VendorName, POIT.POItem, POIT.Description,
    POIT.Job, POIT.RecvdCost, POIT.InvCost, POIT.RecvdCost - POIT.InvCost AS NotInvoiced
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.Status = 2
    AND POIT.RecvYN = 'Y'
    AND POIT.RecvdCost > POIT.InvCost
ORDER BY NotInvoiced DESC, POHD.PO, POIT.POItem
