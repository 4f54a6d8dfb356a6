/*
title: Ledger accounts that receivables batches will hit when posted
grain: one GL account of a batch
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - What debits and credits will the open receivables batches make?
  - GL distribution of receivables batches before posting, by account
  - Check that batch 214 hits the right revenue account before I let it go
  - ar batch distribution
  - where is this batch gonna land in the gl
  - Month, batch, state, account, account name, debit total, credit total.
  - Which accounts would unposted receivables batches debit and credit?
  - Controller releases batches only after checking revenue coding; for each pending one give accounts with names, debit and credit totals, and its state
  - AR batch GL hit, before posting
  - Receivables entries not final, period, batch, state, ledger company, account and its name, debits, credits
  - ar btches nt postd - dr/cr by gl acct
  - Entries about clients are waiting to go into the books; which accounts will go up or down?
*/
SELECT ARBA.Mth, ARBA.BatchId, HQBC.Status, ARBA.GLCo, ARBA.GLAcct, GLAC.Description,
    SUM(CASE WHEN ARBA.Amount > 0 THEN ARBA.Amount ELSE 0 END) AS Debits,
    SUM(CASE WHEN ARBA.Amount < 0 THEN -ARBA.Amount ELSE 0 END) AS Credits
FROM ARBA WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON ARBA.Co = HQBC.Co
    AND ARBA.Mth = HQBC.Mth
    AND ARBA.BatchId = HQBC.BatchId
JOIN GLAC WITH (NOLOCK)
    ON ARBA.GLCo = GLAC.GLCo
    AND ARBA.GLAcct = GLAC.GLAcct
WHERE ARBA.Co = @ARCo
    AND HQBC.Status NOT IN (5, 6)
GROUP BY ARBA.Mth, ARBA.BatchId, HQBC.Status, ARBA.GLCo, ARBA.GLAcct, GLAC.Description
ORDER BY ARBA.Mth, ARBA.BatchId, ARBA.GLCo, ARBA.GLAcct
