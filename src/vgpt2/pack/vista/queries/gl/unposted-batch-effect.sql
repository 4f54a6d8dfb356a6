/*
title: Effect of unposted journal entry batches on account balances
grain: one account and month
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - If we posted everything that is sitting in journal entry batches, what would each account's month look like?
  - Posted activity plus pending journal entries by account for June
  - Account, name, booked so far, waiting, total after posting.
  - pending je impact
  - whats gonna change once those je batches go thru
  - The batches for 06/24 are validated; preview the activity with them in
  - Picture each ledger number for June as if the waiting journals had gone through
  - CFO wants a flash profit on the 3rd but the accruals are not released; add the amounts in validated journal batches to what is booked, per account by name
  - 'flash: booked + pending JEs'
  - Account by name, what the month holds now, what waits, and both together
  - what if we post all open JE btchs for 6/24 - new net by acct
  - Some entries are typed but not final. If they became final, how would this month's figures change?
*/
WITH Waiting AS (
    SELECT GLDA.InterCo, GLDA.Mth, GLDA.GLAcct, SUM(GLDA.Amount) AS Amount
    FROM GLDA WITH (NOLOCK)
    JOIN HQBC WITH (NOLOCK)
        ON GLDA.Co = HQBC.Co
        AND GLDA.Mth = HQBC.Mth
        AND GLDA.BatchId = HQBC.BatchId
    WHERE GLDA.InterCo = @GLCo
        AND GLDA.Mth = @Mth
        AND HQBC.Status NOT IN (5, 6)
    GROUP BY GLDA.InterCo, GLDA.Mth, GLDA.GLAcct
)
SELECT Waiting.Mth, GLAC.GLAcct, GLAC.Description, ISNULL(GLBL.NetActivity, 0) AS Posted, Waiting.Amount AS Pending,
    ISNULL(GLBL.NetActivity, 0) + Waiting.Amount AS AfterPosting
FROM Waiting
JOIN GLAC WITH (NOLOCK)
    ON Waiting.InterCo = GLAC.GLCo
    AND Waiting.GLAcct = GLAC.GLAcct
LEFT JOIN GLBL WITH (NOLOCK)
    ON Waiting.InterCo = GLBL.GLCo
    AND Waiting.GLAcct = GLBL.GLAcct
    AND Waiting.Mth = GLBL.Mth
ORDER BY GLAC.GLAcct
