/*
title: Subcontract change orders waiting in batches with vendor and who made the batch
grain: one change in a batch
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontract changes have been keyed but not posted, and whose batch are they in?
  - Change order batches for subs still open, with vendor and amount
  - Month, batch number, created by, batch status, subcontract, vendor name, item, change number, amount; one row per entered change.
  - unposted sub changes
  - sco's stuck in someones batch
  - Why do I not see an extra I keyed for a trade in the ledger yet?
  - Month-end check, anything entered for subs that has not gone through?
  - trade extras sitting in somebody's batch, not yet through to the ledger
  - We close June tonight and the WIP has to be right, so who still holds keyed trade modifications, for which firm, and what would they add?
  - extras keyed, hung up in batches
  - by month and batch, who opened it and its state, the agreement, the trade by name, the line, both change numbers, the wording and dollars
  - unpstd SL chgs EOM, whos btch
  - I typed in a price change for a hired firm but can't find it in the reports. What's been entered and not finalized, and by whom?
*/
SELECT SLCB.Mth, SLCB.BatchId, HQBC.CreatedBy, HQBC.Status, SLCB.SL, APVM.Name, SLCB.SLItem, SLCB.SLChangeOrder,
    SLCB.AppChangeOrder, SLCB.ActDate, SLCB.Description, SLCB.ChangeCurCost
FROM SLCB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON SLCB.Co = HQBC.Co
    AND SLCB.Mth = HQBC.Mth
    AND SLCB.BatchId = HQBC.BatchId
JOIN SLHD WITH (NOLOCK)
    ON SLCB.Co = SLHD.SLCo
    AND SLCB.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLCB.Co = @SLCo
ORDER BY SLCB.Mth, SLCB.BatchId, SLCB.SL, SLCB.SLItem
