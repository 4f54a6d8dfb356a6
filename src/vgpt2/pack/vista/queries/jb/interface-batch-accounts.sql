/*
title: Accounts that billing batches will post to
grain: one batch and account
level: advanced
parameters:
  JBCo: {type: bCompany, example: 1}
asks:
  - Which revenue, receivable and retainage accounts will the billing batch hit?
  - GL preview of unposted job billing batches, totals by account with creator
  - Month, batch, creator, GL company, account, account name, amount
  - jb batch gl preview
  - does this billing batch balance and is it going to the right revenue acct
  - Ledger effect of this month's draws before I release them
  - What will June billing add to retention receivable?
  - GL accounts that pending owner invoices will hit, with totals
  - Before I release the June draws the controller signs off on which income, receivable and retention accounts they land in, per batch and for how much
  - gl hit of pending draws
  - Per pending run and whoever started it, the ledger numbers with their names and kinds, and the sum going to each
  - jb btch gl dist, acct + amt, unpstd
  - If I let these bills go through, which lines of the books change and by how much?
*/
SELECT JBGL.Mth, JBGL.BatchId, HQBC.CreatedBy, JBGL.GLCo, JBGL.GLAcct, GLAC.Description, GLAC.AcctType,
    SUM(JBGL.Amount) AS Amount
FROM JBGL WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON JBGL.JBCo = HQBC.Co
    AND JBGL.Mth = HQBC.Mth
    AND JBGL.BatchId = HQBC.BatchId
JOIN GLAC WITH (NOLOCK)
    ON JBGL.GLCo = GLAC.GLCo
    AND JBGL.GLAcct = GLAC.GLAcct
WHERE JBGL.JBCo = @JBCo
GROUP BY JBGL.Mth, JBGL.BatchId, HQBC.CreatedBy, JBGL.GLCo, JBGL.GLAcct, GLAC.Description, GLAC.AcctType
ORDER BY JBGL.Mth, JBGL.BatchId, JBGL.GLCo, JBGL.GLAcct
