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
  - PO lines where the supplier charged beyond the line's value
  - 'Recovery auditor works on commission: list any order line billed above what we''d agreed, supplier''s name and excess dollars.'
  - billed past the PO line
  - Biggest overcharge on top with the vendor, order, line description, what we agreed and what was charged
  - po itms inv $ > curr $
  - Where did a seller charge us more than the purchase was for?
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
