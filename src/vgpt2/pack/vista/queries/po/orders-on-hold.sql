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
  - Live POs that were put on stop, why, and balance
  - 'AP run Thursday: which open orders are blocked, under which reason in words, supplier''s name, job, value, billed, and what''s left?'
  - frozen buys, reason and dollars
  - Reason for the stop spelled out next to seller's name, job, worth, charged, unspent, biggest on top
  - opn POs w hold cd + $ rem
  - Which running purchases has somebody frozen, and for what reason?
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
