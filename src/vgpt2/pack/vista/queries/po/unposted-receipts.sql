/*
title: Receipts waiting in batches
grain: one receipt in a batch
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which receipts are not posted yet?
  - PO receipts in unposted batches
  - receipts in batch
  - Receipts in entry batches with order, item, units, date and person.
  - i received it but the po still shows open
*/
SELECT PORB.Mth, PORB.BatchId, PORB.PO, PORB.POItem, PORB.RecvdDate, PORB.RecvdBy, PORB.RecvdUnits, PORB.RecvdCost
FROM PORB WITH (NOLOCK)
WHERE PORB.Co = @POCo
ORDER BY PORB.Mth, PORB.BatchId, PORB.BatchSeq
