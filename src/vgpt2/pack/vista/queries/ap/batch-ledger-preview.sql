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
