/*
title: Stock adjustments waiting in batches with account and user
grain: one adjustment entry
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - What inventory adjustments are about to be posted, and who keyed them?
  - Adjustment batch entries not posted with user, location, material name, units, cost, account name
  - pending adjustments
  - before u post the count lemme see whats in there
  - I approve stock corrections before they reach the ledger and need all pending ones with amount and account.
  - Corrections still in a batch, grouped by the person who made the batch.
  - Inventory corrections keyed but still not processed, and who entered them
  - The cutoff is Friday and nothing may change stock without my okay; what corrections are waiting, item by item, dollars and account, per person
  - count fixes stuck in limbo
  - By who created it, the batch, day, yard, item name, units, dollars, account name and comment
  - inv adjs in open btchs, usr + $ + acct
  - Which hand changes to warehouse quantities are typed in but haven't taken effect yet?
*/
SELECT INAB.Mth, INAB.BatchId, HQBC.CreatedBy, HQBC.Status, INAB.BatchSeq, INAB.ActDate, INAB.Loc, INAB.Material,
    HQMT.Description AS MaterialName, INAB.Units, INAB.UM, INAB.TotalCost, INAB.GLAcct,
    GLAC.Description AS AccountName, INAB.Description
FROM INAB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON INAB.Co = HQBC.Co
    AND INAB.Mth = HQBC.Mth
    AND INAB.BatchId = HQBC.BatchId
JOIN HQMT WITH (NOLOCK)
    ON INAB.MatlGroup = HQMT.MatlGroup
    AND INAB.Material = HQMT.Material
LEFT JOIN GLAC WITH (NOLOCK)
    ON INAB.GLCo = GLAC.GLCo
    AND INAB.GLAcct = GLAC.GLAcct
WHERE INAB.Co = @INCo
    AND HQBC.Status NOT IN (5, 6)
ORDER BY HQBC.CreatedBy, INAB.Mth, INAB.BatchId, INAB.BatchSeq
