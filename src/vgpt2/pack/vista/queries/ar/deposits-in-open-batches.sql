/*
title: Deposits in cash receipt batches that are not posted
grain: one deposit of a batch
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which deposits has the cash receipts clerk entered but not posted, and into which bank account will they go?
  - Unposted receipts batches by deposit, bank account and user
  - Is deposit 0617 for the operating account still in Linda's batch?
  - deposits not posted
  - money we took to the bank thats still stuck in a batch
  - Batch, who made it, its state, deposit number, bank account name, date, amount.
  - Deposits keyed by the cash clerk that aren't final yet.
  - Treasurer sees 84,000 at the bank our books lack; which unposted receipt batches hold deposits, whose batch, into which account, what date
  - unposted deposits, whose
  - 'Cash receipts still unposted: period and batch, its state, maker''s full name, deposit number, bank account''s name, date, dollars'
  - 'cash rcpt btches opn w dep # n $'
  - Money was brought to the bank but the entry isn't finished; which deposits are those and who is entering them?
*/
SELECT ARBC.Mth, ARBC.BatchId, HQBC.Status, HQBC.CreatedBy, DDUP.FullName, ARBC.CMDeposit, ARBC.CMAcct,
    CMAC.Description AS BankAccount, ARBC.ActualDate, ARBC.OldNew, ARBC.Amount
FROM ARBC WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON ARBC.ARCo = HQBC.Co
    AND ARBC.Mth = HQBC.Mth
    AND ARBC.BatchId = HQBC.BatchId
JOIN CMAC WITH (NOLOCK)
    ON ARBC.CMCo = CMAC.CMCo
    AND ARBC.CMAcct = CMAC.CMAcct
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE ARBC.ARCo = @ARCo
    AND HQBC.Status NOT IN (5, 6)
ORDER BY ARBC.Mth, ARBC.BatchId, ARBC.CMAcct, ARBC.CMDeposit
