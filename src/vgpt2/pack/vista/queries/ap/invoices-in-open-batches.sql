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
