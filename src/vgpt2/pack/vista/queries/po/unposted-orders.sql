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
  - What commitments were keyed in but never committed to the books, and by whom?
  - A superintendent swears the crane order was written on Friday while the vendor has no number; look in the entry queues for orders sitting there, their author and total.
  - orders stuck in entry
  - month and queue number, who opened it, order, description, vendor, money of all its lines
  - pos keyd not postd, whos got em open
  - Which purchases has someone typed in without pressing the final button, so that they don't count yet?
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
