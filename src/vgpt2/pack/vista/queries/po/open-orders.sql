/*
title: Open purchase orders with remaining amount
grain: one purchase order
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which purchase orders are still open?
  - Open POs with remaining cost
  - open pos
  - Open purchase orders by vendor with current and remaining cost.
  - what orders are still out there
  - Live POs with supplier, value and balance
  - 'Bank covenant worksheet asks purchases outstanding today: each running order, supplier''s name, ordered on, total value, and what isn''t billed yet.'
  - purchases outstanding right now
  - In order-number sequence, running orders with wording, supplier's name, ordered on, value, left
  - opn po list w $ remaing
  - Which purchases are not finished, and how much remains on each?
*/
SELECT POHD.PO, POHD.Description, APVM.Name, POHD.OrderDate, SUM(POIT.CurCost) AS CurrentCost,
    SUM(POIT.RemCost) AS Remaining
FROM POHD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
GROUP BY POHD.PO, POHD.Description, APVM.Name, POHD.OrderDate
ORDER BY POHD.PO
