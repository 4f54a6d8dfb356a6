/*
title: Job cost of a month against the general ledger by account
grain: one GL account
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Does job cost agree with the general ledger this month?
  - Reconcile job cost to GL by account
  - jc to gl recon
  - Actual cost posted to each cost account in a month, the net activity of that account in the ledger and the difference.
  - why is wip out of balance with the gl
  - Tie project spending for June to the financial books, account by account, showing any variance
  - Our auditor found the construction expense accounts off from the subsidiary records, so for 06/2024 put the project postings beside the book movement for each account and give the gap
  - subledger tie-out, project expense
  - For June put the account title, dollars the projects posted there, the net movement in the books and the discrepancy on one line per account
  - jc vs gl by acct for EOM may, whats off
  - Does the money the projects say they spent this month match what the accounting books say, and if not, where is it different?
*/
WITH Cost AS (
    SELECT JCCD.GLCo, JCCD.GLTransAcct, JCCD.Mth, SUM(JCCD.ActualCost) AS Amount
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.JCCo = @JCCo
        AND JCCD.Mth = @Mth
        AND JCCD.GLTransAcct IS NOT NULL
    GROUP BY JCCD.GLCo, JCCD.GLTransAcct, JCCD.Mth
)
SELECT Cost.GLCo, Cost.GLTransAcct, GLAC.Description, Cost.Amount AS JobCost,
    ISNULL(GLBL.NetActivity, 0) AS LedgerActivity, Cost.Amount - ISNULL(GLBL.NetActivity, 0) AS Difference
FROM Cost
JOIN GLAC WITH (NOLOCK)
    ON Cost.GLCo = GLAC.GLCo
    AND Cost.GLTransAcct = GLAC.GLAcct
LEFT JOIN GLBL WITH (NOLOCK)
    ON Cost.GLCo = GLBL.GLCo
    AND Cost.GLTransAcct = GLBL.GLAcct
    AND Cost.Mth = GLBL.Mth
ORDER BY Cost.GLCo, Cost.GLTransAcct
