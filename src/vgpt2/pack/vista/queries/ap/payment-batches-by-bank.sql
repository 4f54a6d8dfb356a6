/*
title: Vendor payments in open batches by bank account and method
grain: one batch, bank account and payment method
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - What is sitting in payment batches right now, from which bank, and who started them?
  - Unposted vendor payments by batch, bank account and method
  - check run in progress
  - Month, batch, creator, status, bank account name, method, number of payments, total, for payments not void and not posted.
  - checks got printed but nobody posted the batch, how much is in there
  - Disbursements about to leave the operating account
  - Treasury needs the size of today's run split into checks and ACH before it is released
  - What unposted disbursement batches exist, per bank and method, and who made them?
  - Before releasing the wire file, treasury wants the size of runs in progress by bank account, checks apart from ACH, and which clerk started each
  - pending pay runs, per bank
  - 'Checks and ACH waiting to post: period and batch, who opened it, state, bank account''s name, check or ACH, how many, dollars'
  - unpstd pmt btches rite now by cm acct - cks vs eft $
  - Money to suppliers is being prepared but isn't final; from which bank account will how much go, and who prepared it?
*/
SELECT APPB.Mth, APPB.BatchId, HQBC.CreatedBy, HQBC.Status, APPB.CMAcct, CMAC.Description, APPB.PayMethod,
    COUNT(*) AS Payments, SUM(APPB.Amount) AS Amount
FROM APPB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON APPB.Co = HQBC.Co
    AND APPB.Mth = HQBC.Mth
    AND APPB.BatchId = HQBC.BatchId
JOIN CMAC WITH (NOLOCK)
    ON APPB.CMCo = CMAC.CMCo
    AND APPB.CMAcct = CMAC.CMAcct
WHERE APPB.Co = @APCo
    AND APPB.VoidYN = 'N'
GROUP BY APPB.Mth, APPB.BatchId, HQBC.CreatedBy, HQBC.Status, APPB.CMAcct, CMAC.Description, APPB.PayMethod
ORDER BY APPB.Mth, APPB.BatchId, APPB.CMAcct, APPB.PayMethod
