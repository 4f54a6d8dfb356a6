/*
title: Order items invoiced above their current cost
grain: one order item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which purchase orders were billed over the order amount?
  - PO items invoiced for more than ordered
  - overbilled pos
  - Order items with invoiced cost greater than current cost, with vendor and excess.
  - vendor charged more than the po says
*/
SELECT POHD.PO, APVM.Name, POIT.POItem, POIT.Description, POIT.CurCost, POIT.InvCost,
    POIT.InvCost - POIT.CurCost AS OverInvoiced
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POIT.InvCost > POIT.CurCost
ORDER BY OverInvoiced DESC, POHD.PO, POIT.POItem
