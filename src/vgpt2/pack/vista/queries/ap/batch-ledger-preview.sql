/*
title: Ledger entries that open invoice batches will make by account
grain: one batch, account and side
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Show me what the open invoice batches of June will post to the ledger, by account, before I let the clerk post.
  - Account distribution of unposted AP batches
  - ap batch gl preview
  - Totals per batch and account that validation worked out, with account name, batch creator, number of lines and whether the row is the old or the new side.
  - if we post batch 120 wich accounts move
  - Review coding of supplier bills prior to posting
  - Nothing should hit suspense from payables this month; check the pending distributions
  - Before posting June's payables entry, which GL accounts would it hit and for how much?
  - Controller wants to catch miscoding before close, so for each unposted march batch add up the debits and credits per account, with the clerk who opened it
  - gl impact of unposted ap
  - 'What the pending AP entries will book: batch number and its creator, company and account with the name, old or new side, line count and dollars'
  - wat will aprils AP btches do to the gl when we post, by acct
  - Some supplier bills have been typed in but not finalized; what changes will they make in our accounting books once they are?
*/
SELECT APGL.BatchId, HQBC.CreatedBy, APGL.GLCo, APGL.GLAcct, GLAC.Description, APGL.OldNew, COUNT(*) AS Lines,
    SUM(APGL.TotalCost) AS Amount
FROM APGL WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON APGL.APCo = HQBC.Co
    AND APGL.Mth = HQBC.Mth
    AND APGL.BatchId = HQBC.BatchId
LEFT JOIN GLAC WITH (NOLOCK)
    ON APGL.GLCo = GLAC.GLCo
    AND APGL.GLAcct = GLAC.GLAcct
WHERE APGL.APCo = @APCo
    AND APGL.Mth = @Mth
GROUP BY APGL.BatchId, HQBC.CreatedBy, APGL.GLCo, APGL.GLAcct, GLAC.Description, APGL.OldNew
ORDER BY APGL.BatchId, APGL.GLCo, APGL.GLAcct, APGL.OldNew
