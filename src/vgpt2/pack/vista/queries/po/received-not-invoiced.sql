/*
title: Received and not invoiced
grain: one purchase order item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - What have we received but not been billed for?
  - Received not invoiced by PO item
  - rni accrual
  - Order items where received cost is greater than invoiced cost, with the difference.
  - stuff we got but no bill yet
  - Which order lines show more delivered than the supplier has charged so far?
  - 'For the quarter-end accrual the auditor wants proof of what we owe on goods already here: lines where delivery value exceeds billing, with the supplier''s name and the excess.'
  - GRNI, line by line
  - supplier and his name, order, line, what it is, value that came, value charged, what is still to be charged
  - got matl in but vndr hasnt billed full amt, need $ diff per ln for accrul
  - We have the goods but haven't had the whole bill; from whom, for what, and how much should we expect?
*/
SELECT POHD.PO, POHD.Vendor, APVM.Name, POIT.POItem, POIT.Description, POIT.RecvdCost, POIT.InvCost,
    POIT.RecvdCost - POIT.InvCost AS NotInvoiced
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POIT.RecvYN = 'Y'
    AND POIT.RecvdCost > POIT.InvCost
ORDER BY POHD.PO, POIT.POItem
