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
  - For what commitments to suppliers have the bills already covered the whole value?
  - Year end is near and the controller wants stale commitments gone, so tell me the ones still active whose billing has reached or passed the committed total, with vendor number.
  - fully billed, still open
  - number, description, vendor, what it stands at now and what was billed against it, only where billing caught up with the value
  - orders 100% invcd but status still opn, gonna close em this wkend
  - Which purchases have been billed in full but are not yet marked as finished in the system?
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
