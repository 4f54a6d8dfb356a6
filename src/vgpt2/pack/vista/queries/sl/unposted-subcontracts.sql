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
  - new trade deals entered but still in an unprocessed batch, and what they're worth
  - The 640,000 electrical award should show in commitments before the bank call at four, so which keyed deals are stuck, in which batch, and who owns it?
  - keyed subs, not in yet
  - by month and batch number, who made it, the deal and its title, the firm number and what its lines add up to at signing
  - SL entry btches unpstd, orig $ + creatd by
  - Somebody typed a new firm's deal into the computer, yet it isn't in the lists. Where is it hanging?
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
