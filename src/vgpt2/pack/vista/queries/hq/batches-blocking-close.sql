/*
title: Batches of any company that keep a ledger month from being closed
grain: one batch
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - 'I cannot close June in the ledger: which batches, from whichever company, still post into it?'
  - Unposted batches that touch this general ledger company, with owner and module
  - Month end of company 1 is stuck, is it one of the payroll company's batches?
  - whats blocking close
  - cant close the month, whos holdin us up
  - Company of the batch, month, number, source, state, created by, in use by, last subledger month closed.
  - Unfinished batches, ours or an affiliate's, that hold up shutting June in the ledger
  - CFO is waiting for june and the subledger close refuses; which batches through that month still point into company 1's ledger, from what entity by name, and who has them open?
  - open btchs stopping the close
  - Entity by name, month, number, kind of work, state, made by with full name, in use by, made on
  - cant shut 6/24 - btchs from any co hitting GL co 1, owner pls
  - We want to lock the books for June but something is unfinished. What is it, in which of our firms, and who's responsible?
*/
SELECT HQCC.GLCo, GLCO.LastMthSubClsd, HQBC.Co, HQCO.Name, HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.Status,
    HQBC.CreatedBy, DDUP.FullName, HQBC.InUseBy, HQBC.DateCreated
FROM HQCC WITH (NOLOCK)
JOIN GLCO WITH (NOLOCK)
    ON HQCC.GLCo = GLCO.GLCo
JOIN HQBC WITH (NOLOCK)
    ON HQCC.Co = HQBC.Co
    AND HQCC.Mth = HQBC.Mth
    AND HQCC.BatchId = HQBC.BatchId
JOIN HQCO WITH (NOLOCK)
    ON HQBC.Co = HQCO.HQCo
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQCC.GLCo = @GLCo
    AND HQCC.Mth <= @Mth
    AND HQBC.Status NOT IN (5, 6)
ORDER BY HQBC.Mth, HQBC.Co, HQBC.BatchId
