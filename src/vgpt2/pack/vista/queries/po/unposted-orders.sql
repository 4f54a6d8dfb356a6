/*
title: Orders waiting in entry batches
grain: one order in a batch
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - Which purchase orders are entered and not posted?
  - POs in unposted batches
  - pos in batch
  - Orders in entry batches with month, batch, creator, vendor and total of the items.
  - cant find the po i entered
*/
SELECT POHB.Mth, POHB.BatchId, HQBC.CreatedBy, POHB.PO, POHB.Description, POHB.Vendor,
    SUM(POIB.OrigCost) AS OriginalCost
FROM POHB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON POHB.Co = HQBC.Co
    AND POHB.Mth = HQBC.Mth
    AND POHB.BatchId = HQBC.BatchId
LEFT JOIN POIB WITH (NOLOCK)
    ON POHB.Co = POIB.Co
    AND POHB.Mth = POIB.Mth
    AND POHB.BatchId = POIB.BatchId
    AND POHB.BatchSeq = POIB.BatchSeq
WHERE POHB.Co = @POCo
GROUP BY POHB.Mth, POHB.BatchId, HQBC.CreatedBy, POHB.PO, POHB.Description, POHB.Vendor
ORDER BY POHB.Mth, POHB.BatchId, POHB.PO
