/*
title: Subcontracts waiting in entry batches
grain: one subcontract in a batch
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontracts are entered and not posted?
  - Subcontracts in unposted batches with value
  - subs in batch
  - Subcontracts in entry batches with month, batch, creator, vendor and original cost of the items.
  - sub i keyed yesterday isnt showing
*/
SELECT SLHB.Mth, SLHB.BatchId, HQBC.CreatedBy, SLHB.SL, SLHB.Description, SLHB.Vendor,
    SUM(SLIB.OrigCost) AS OriginalCost
FROM SLHB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON SLHB.Co = HQBC.Co
    AND SLHB.Mth = HQBC.Mth
    AND SLHB.BatchId = HQBC.BatchId
LEFT JOIN SLIB WITH (NOLOCK)
    ON SLHB.Co = SLIB.Co
    AND SLHB.Mth = SLIB.Mth
    AND SLHB.BatchId = SLIB.BatchId
    AND SLHB.BatchSeq = SLIB.BatchSeq
WHERE SLHB.Co = @SLCo
GROUP BY SLHB.Mth, SLHB.BatchId, HQBC.CreatedBy, SLHB.SL, SLHB.Description, SLHB.Vendor
ORDER BY SLHB.Mth, SLHB.BatchId, SLHB.SL
