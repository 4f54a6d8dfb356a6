/*
title: Orders in close batches with the commitment that goes away
grain: one order in a close batch
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which purchase orders are about to be closed, and how much remaining commitment disappears from each job?
  - Close batch of purchase orders with vendor, job and remaining cost
  - po close batch
  - Month, batch, creator, order, vendor name, job with name, remaining, close date for orders waiting to be closed.
  - dont close my po i still got deliveries comin, is it in there
  - Check on cost-to-complete before orders are shut in June
  - Supplier balances that will be released at month end
  - Live batches about to shut POs, and the balance each will drop
  - 'Before June closes I check cost to complete: which orders are queued for shutting, job''s name, supplier''s name, queued by whom, and balance released?'
  - close queue, commitment dropping off
  - 'By month and batch with its maker: order to be shut, supplier''s name, job name, balance dropped, day'
  - po close batch not posted yet, $ comin off jobs
  - Which purchases is someone just about to mark finished, and how much reserved money gets freed?
*/
SELECT POXB.Mth, POXB.BatchId, HQBC.CreatedBy, POXB.PO, APVM.Name, POXB.Job, JCJM.Description AS JobName,
    POXB.Remaining, POXB.CloseDate
FROM POXB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON POXB.Co = HQBC.Co
    AND POXB.Mth = HQBC.Mth
    AND POXB.BatchId = HQBC.BatchId
JOIN APVM WITH (NOLOCK)
    ON POXB.VendorGroup = APVM.VendorGroup
    AND POXB.Vendor = APVM.Vendor
LEFT JOIN JCJM WITH (NOLOCK)
    ON POXB.JCCo = JCJM.JCCo
    AND POXB.Job = JCJM.Job
WHERE POXB.Co = @POCo
ORDER BY POXB.Mth, POXB.BatchId, POXB.PO
