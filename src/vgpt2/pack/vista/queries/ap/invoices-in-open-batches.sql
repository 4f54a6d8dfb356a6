/*
title: Invoices in batches that are not posted
grain: one invoice of a batch
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - Which invoices are entered but not posted yet?
  - Vendor invoices sitting in unposted batches
  - invoices in open batches
  - Invoices in entry batches with batch number, creator, status, vendor and total.
  - what bills r stuck in someones batch
  - Bills keyed but still sitting unposted, with their batch and keyer.
  - Job cost review is tomorrow and PMs miss charges; see which bills are entered yet haven't reached the books, in whose batch, and the supplier
  - unposted AP entries
  - Supplier bills not booked yet with period, batch, who opened it, its state, supplier's name, bill number, date, dollars, in batch order
  - inv's keyd not postd yet, whos btch
  - What supplier bills have been typed into the system but are not in the books yet?
*/
SELECT APHB.Mth, APHB.BatchId, HQBC.CreatedBy, HQBC.Status, APHB.BatchSeq, APVM.Name, APHB.APRef, APHB.InvDate,
    APHB.InvTotal
FROM APHB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON APHB.Co = HQBC.Co
    AND APHB.Mth = HQBC.Mth
    AND APHB.BatchId = HQBC.BatchId
JOIN APVM WITH (NOLOCK)
    ON APHB.VendorGroup = APVM.VendorGroup
    AND APHB.Vendor = APVM.Vendor
WHERE APHB.Co = @Co
ORDER BY APHB.Mth, APHB.BatchId, APHB.BatchSeq
