/*
title: Projected revenue of contract items in batches that are not posted
grain: one contract item in a batch
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which contract items have a new revenue forecast that nobody posted?
  - Revenue projections in progress with previous and new dollars and whether the figure was plugged
  - Batch, preparer, contract, item, item description, current value, old projection, new projection, change
  - unposted revenue projections
  - rev forecast stuck in a batch, what's it gonna change
  - How does the revenue outlook move once the open forecast batches go through?
  - Someone started projected contract values for 1001- in June; show the lines
  - Draft forecasts of income per billing line that are still awaiting posting
  - CFO presents the income outlook Friday, and drafts may shift it, so show by agreement and line who prepared it, the former forecast, the proposed one, difference, and whether forced
  - top line drafts still pending
  - By run and login, contract and line in words, value today, former and newly proposed final revenue not yet posted, and whether it's forced
  - rev proj unpostd by ktr/itm prev v new, plugd?
  - Somebody is working on a new guess of what customers will pay us in the end; what is in it that has not been finalized?
*/
SELECT JCIR.Mth, JCIR.BatchId, HQBC.CreatedBy, JCIR.Contract, JCCM.Description, JCIR.Item,
    JCCI.Description AS ItemDescription, JCCI.ContractAmt, JCIR.PrevRevProjDollars, JCIR.RevProjDollars,
    JCIR.RevProjDollars - JCIR.PrevRevProjDollars AS ProjectionChange, JCIR.RevProjPlugged
FROM JCIR WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON JCIR.Co = HQBC.Co
    AND JCIR.Mth = HQBC.Mth
    AND JCIR.BatchId = HQBC.BatchId
JOIN JCCM WITH (NOLOCK)
    ON JCIR.Co = JCCM.JCCo
    AND JCIR.Contract = JCCM.Contract
JOIN JCCI WITH (NOLOCK)
    ON JCIR.Co = JCCI.JCCo
    AND JCIR.Contract = JCCI.Contract
    AND JCIR.Item = JCCI.Item
WHERE JCIR.Co = @JCCo
ORDER BY JCIR.Mth, JCIR.BatchId, JCIR.Contract, JCIR.Item
