/*
title: Open orders with receiving and no receipt
grain: one order item
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which orders have had no delivery at all?
  - Open PO items with no receipt past their required date
  - never received
  - Items of open orders that keep receipts, required before a date, with no receipt posted.
  - stuff we ordered that never showed
  - Lines on live POs that require receiving and show no arrival at all by June 30
  - 'Long-lead tracker for the hospital: live order lines wanted before May 31 of which not a single piece has been booked in, quantity and value.'
  - not one piece in yet
  - 'Longest overdue first: live order lines with zero arrivals, supplier number, wanted on, quantity, dollars'
  - opn po itms 0 rcpts past req dt, recv ones only
  - Of which overdue goods has nothing come so far?
*/
SELECT POHD.PO, POHD.Vendor, POIT.POItem, POIT.Description, POIT.ReqDate, POIT.CurUnits, POIT.CurCost
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
    AND POIT.RecvYN = 'Y'
    AND POIT.ReqDate < @AsOf
    AND NOT EXISTS (
        SELECT 1
        FROM PORD WITH (NOLOCK)
        WHERE PORD.POCo = POIT.POCo
            AND PORD.PO = POIT.PO
            AND PORD.POItem = POIT.POItem
    )
ORDER BY POIT.ReqDate, POHD.PO, POIT.POItem
