/*
title: Purchase orders with a hold code and their remaining cost
grain: one purchase order
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which open purchase orders carry a hold, for what reason, and how much is left on them?
  - Open orders on hold with reason, vendor and remaining cost
  - pos on hold
  - Order, date, vendor name, job, hold code and what it means, current cost, invoiced cost, remaining cost.
  - whys the steel order blocked, the mill wont get paid
  - Supplier commitments frozen by purchasing
  - Anything put on stop before the June invoices arrive?
*/
SELECT POHD.PO, POHD.OrderDate, APVM.Name, POHD.Job, POHD.HoldCode, HQHC.Description, SUM(POIT.CurCost) AS CurCost,
    SUM(POIT.InvCost) AS InvCost, SUM(POIT.RemCost) AS RemCost
FROM POHD WITH (NOLOCK)
JOIN HQHC WITH (NOLOCK)
    ON POHD.HoldCode = HQHC.HoldCode
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
JOIN POIT WITH (NOLOCK)
    ON POHD.POCo = POIT.POCo
    AND POHD.PO = POIT.PO
WHERE POHD.POCo = @POCo
    AND POHD.Status = 0
GROUP BY POHD.PO, POHD.OrderDate, APVM.Name, POHD.Job, POHD.HoldCode, HQHC.Description
ORDER BY RemCost DESC, POHD.PO
