/*
title: Ledger effect of cost adjustment batches that are not posted
grain: one batch and account
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which GL accounts will the pending job cost adjustments hit, and for how much?
  - Validated cost adjustment batches by account with preparer and status
  - Month, batch, creator, batch status, GL company, account, account name, amount before posting
  - adj batch gl preview
  - will this reclas batch touch wip or not
  - Does any unposted cost entry charge another company's books?
  - Review the accounting entry of a cost transfer before I release it
  - Pending job cost corrections, and the GL accounts they're going to touch
  - Before I release the reclass tonight, the controller must see per waiting batch who prepared it, its stage, each account with name, and the net dollars
  - gl hit of cost adj's, not yet posted
  - Month and batch, preparer, stage, account number and name, how many entries, amount
  - jc adj btchs unpstd by acct w amt
  - Somebody wants to move expenses around between projects; which lines of the books will change if I let it through?
*/
SELECT JCDA.Mth, JCDA.BatchId, HQBC.CreatedBy, HQBC.Status, JCDA.GLCo, JCDA.GLAcct, GLAC.Description,
    COUNT(*) AS Entries, SUM(JCDA.Amount) AS Amount
FROM JCDA WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON JCDA.JCCo = HQBC.Co
    AND JCDA.Mth = HQBC.Mth
    AND JCDA.BatchId = HQBC.BatchId
JOIN GLAC WITH (NOLOCK)
    ON JCDA.GLCo = GLAC.GLCo
    AND JCDA.GLAcct = GLAC.GLAcct
WHERE JCDA.JCCo = @JCCo
GROUP BY JCDA.Mth, JCDA.BatchId, HQBC.CreatedBy, HQBC.Status, JCDA.GLCo, JCDA.GLAcct, GLAC.Description
ORDER BY JCDA.Mth, JCDA.BatchId, JCDA.GLCo, JCDA.GLAcct
