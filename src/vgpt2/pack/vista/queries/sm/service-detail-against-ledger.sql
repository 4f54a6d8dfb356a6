/*
title: Posted service amounts against the ledger detail of the same batches, by account and month
grain: one month and ledger account
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-06-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Do the posted service transactions agree with what their batches brought into the ledger?
  - Month, ledger account, account name, service amount, ledger amount and difference for batches of service
  - sm gl tieout
  - service revnue in june dosent match the gl, wich account is off
  - Account 4500 shows 182,300 in the books and the service manager comes up with 179,950.
  - Every quarter the same quarrel between the service department and accounting, because one side reads from its own transactions and the other from the general ledger, so lay the two next to each other for the batches that service posted, account by account, and let me see which side has more.
  - Subledger of the service branch beside the books.
  - tie posted service dollars of June to the GL, account by account
  - For the quarter-end audit, service says revenue is 179,950 and the books say 182,300, so compare by month and account what service's batches posted and what arrived in the GL.
  - service vs GL, by account
  - by month, ledger company and account with its name, what service says, what the books say for those batches, and the gap
  - SM dtl vs GL by acct, 06/24, var
  - The repair department and the bookkeepers each have their own records. Where do the two disagree, for one month?
*/
WITH Batches AS (
    SELECT SMDetailTransaction.SourceCo, SMDetailTransaction.Mth, SMDetailTransaction.BatchId,
        SMDetailTransaction.GLCo, SMDetailTransaction.GLAccount, SUM(SMDetailTransaction.Amount) AS Amount
    FROM SMDetailTransaction WITH (NOLOCK)
    WHERE SMDetailTransaction.SourceCo = @SMCo
        AND SMDetailTransaction.Mth BETWEEN @BeginMth AND @EndMth
        AND SMDetailTransaction.Posted = 1
    GROUP BY SMDetailTransaction.SourceCo, SMDetailTransaction.Mth, SMDetailTransaction.BatchId,
        SMDetailTransaction.GLCo, SMDetailTransaction.GLAccount
),
Ledger AS (
    SELECT GLDT.SourceCo, GLDT.Mth, GLDT.BatchId, GLDT.GLCo, GLDT.GLAcct, SUM(GLDT.Amount) AS Amount
    FROM GLDT WITH (NOLOCK)
    WHERE GLDT.SourceCo = @SMCo
        AND GLDT.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY GLDT.SourceCo, GLDT.Mth, GLDT.BatchId, GLDT.GLCo, GLDT.GLAcct
)
SELECT Batches.Mth, Batches.GLCo, Batches.GLAccount, GLAC.Description AS AccountName,
    SUM(Batches.Amount) AS ServiceAmount, SUM(COALESCE(Ledger.Amount, 0)) AS LedgerAmount,
    SUM(Batches.Amount - COALESCE(Ledger.Amount, 0)) AS Difference
FROM Batches
JOIN GLAC WITH (NOLOCK)
    ON Batches.GLCo = GLAC.GLCo
    AND Batches.GLAccount = GLAC.GLAcct
LEFT JOIN Ledger
    ON Batches.SourceCo = Ledger.SourceCo
    AND Batches.Mth = Ledger.Mth
    AND Batches.BatchId = Ledger.BatchId
    AND Batches.GLCo = Ledger.GLCo
    AND Batches.GLAccount = Ledger.GLAcct
GROUP BY Batches.Mth, Batches.GLCo, Batches.GLAccount, GLAC.Description
ORDER BY Batches.Mth, Batches.GLCo, Batches.GLAccount
