/*
title: Bank statements against what was cleared on them
grain: one statement
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
asks:
  - Do the statement balances agree with what we cleared?
  - Proof of each bank statement from beginning balance and cleared amounts
  - bank rec proof
  - Beginning balance plus cleared transactions compared with the statement balance by account and statement.
  - which bank recs are off
  - Does opening plus ticked items equal closing on every bank statement ever entered?
  - Someone un-cleared an old check and the history is broken; for all accounts and all statements recompute the ending figure from items marked on it and give the variance.
  - foot every bank stmt
  - Account and statement day, beginning balance, cleared sum, ending balance, and by how much it fails to foot
  - beg bal + clrd vs stmt bal all stmts
  - 'For each paper from the bank: starting amount, plus what we marked as done, does that really lead to its final amount?'
*/
WITH Cleared AS (
    SELECT CMDT.CMCo, CMDT.CMAcct, CMDT.StmtDate, SUM(CMDT.ClearedAmt) AS Amount
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.CMCo = @CMCo
        AND CMDT.StmtDate IS NOT NULL
        AND CMDT.Void = 'N'
    GROUP BY CMDT.CMCo, CMDT.CMAcct, CMDT.StmtDate
)
SELECT CMST.CMAcct, CMST.StmtDate, CMST.BegBal, ISNULL(Cleared.Amount, 0) AS Cleared, CMST.StmtBal,
    CMST.BegBal + ISNULL(Cleared.Amount, 0) - CMST.StmtBal AS Difference
FROM CMST WITH (NOLOCK)
LEFT JOIN Cleared
    ON CMST.CMCo = Cleared.CMCo
    AND CMST.CMAcct = Cleared.CMAcct
    AND CMST.StmtDate = Cleared.StmtDate
WHERE CMST.CMCo = @CMCo
ORDER BY CMST.CMAcct, CMST.StmtDate
