/*
title: Open orders fully invoiced
grain: one purchase order
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which purchase orders can be closed?
  - Open orders with nothing left to invoice
  - pos ready to close
  - Open orders whose items are invoiced for at least their current cost.
  - which pos are done
*/
SELECT POHD.PO, POHD.Description, POHD.Vendor, SUM(POIT.CurCost) AS CurrentCost, SUM(POIT.InvCost) AS InvoicedCost
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
GROUP BY POHD.PO, POHD.Description, POHD.Vendor
HAVING SUM(POIT.CurCost) <= SUM(POIT.InvCost)
ORDER BY POHD.PO
