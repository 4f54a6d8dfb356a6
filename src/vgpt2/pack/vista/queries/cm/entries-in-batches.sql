/*
title: Cash entries waiting in batches with bank and offset account
grain: one cash entry in a batch
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
asks:
  - Which cash entries have been keyed and not posted yet, and by whom?
  - Unposted cash management entries with bank account, offset account and batch creator
  - unposted cash entries
  - "Entries in open cash batches: month, batch, who made it, bank, type, date, reference, amount, offset account name."
  - i entered the bank fee yesterday and its not in the register, where did it go
  - Before we close March, is anything still sitting in a batch for the bank accounts?
  - Pending deposits and adjustments not yet in the books
  - Bank entries keyed into batches and awaiting posting, with the clerk's login
  - March can't be locked while cash items hang in the air; what is still in batches, in which bank account, what kind, date, sum, and the offsetting account's name?
  - bank keying nobody released
  - Month and batch with clerk and state, then bank account title, type, date, number, sum and offset account by name
  - CM batch dtl unpstd, who keyd
  - Some deposits or fees may have been typed in without being finished; what are they and who typed them?
*/
SELECT CMDB.Mth, CMDB.BatchId, HQBC.CreatedBy, HQBC.Status, CMDB.BatchSeq, CMAC.Description AS BankAccount,
    CMDB.CMTransType, CMDB.ActDate, CMDB.CMRef, CMDB.Amount, CMDB.GLAcct, GLAC.Description AS AccountName
FROM CMDB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON CMDB.Co = HQBC.Co
    AND CMDB.Mth = HQBC.Mth
    AND CMDB.BatchId = HQBC.BatchId
JOIN CMAC WITH (NOLOCK)
    ON CMDB.Co = CMAC.CMCo
    AND CMDB.CMAcct = CMAC.CMAcct
LEFT JOIN GLAC WITH (NOLOCK)
    ON CMDB.GLCo = GLAC.GLCo
    AND CMDB.GLAcct = GLAC.GLAcct
WHERE CMDB.Co = @CMCo
ORDER BY CMDB.Mth, CMDB.BatchId, CMDB.BatchSeq
