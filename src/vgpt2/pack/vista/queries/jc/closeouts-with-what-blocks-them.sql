/*
title: Open contracts projected to complete between two dates with retainage, pending changes, open punch list items and open subcontracts
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-07-01}
  EndDate: {type: bDate, example: 2024-09-30}
asks:
  - Which jobs should finish this quarter, how much retention comes with them, and what still stands in the way?
  - Contracts with a planned completion in a date range, retainage held, undecided changes, unfinished punch items, open subcontracts
  - closeouts next quarter
  - jobs wrappin up by sept 30, retanage and whats still open on em
  - For the third quarter forecast I am counting on retention of the jobs that end, yet last time two of them were stuck on punch work and one on an argument over extras, so beside each amount I want to see how many items, changes and trades are unresolved
  - Money due at the finish line and the obstacles before it
  - Contract, finish date, owner's holdback, extras undecided, snags open, trades not closed - July through September 2024
  - Contracts due to finish July through September, and what's holding each one up
  - The third quarter cash forecast counts on retention, so for jobs ending by September 30 show holdback, undecided extras, open punch items and subs not closed
  - what's blocking closeout next quarter
  - By planned finish, contract name, client's name, holdback, undecided extras, punch items left, open subs
  - cntrcts proj close q4 w retg/pend COs/punch/SLs
  - Which projects should be over soon, how much do clients then owe us, and what's left to settle first?
*/
WITH Pending AS (
    SELECT PMOI.PMCo, PMOI.Contract, SUM(PMOI.PendingAmount) AS Amount
    FROM PMOI WITH (NOLOCK)
    WHERE PMOI.PMCo = @JCCo
        AND PMOI.Approved = 'N'
    GROUP BY PMOI.PMCo, PMOI.Contract
),
Punch AS (
    SELECT JCJM.JCCo, JCJM.Contract, COUNT(*) AS Items
    FROM PMPI WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON PMPI.PMCo = JCJM.JCCo
        AND PMPI.Project = JCJM.Job
    WHERE PMPI.PMCo = @JCCo
        AND PMPI.FinDate IS NULL
    GROUP BY JCJM.JCCo, JCJM.Contract
),
Trades AS (
    SELECT JCJM.JCCo, JCJM.Contract, COUNT(*) AS Subcontracts
    FROM SLHD WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON SLHD.JCCo = JCJM.JCCo
        AND SLHD.Job = JCJM.Job
    WHERE SLHD.JCCo = @JCCo
        AND SLHD.Status = 0
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT JCCM.Contract, JCCM.Description, ARCM.Name AS Customer, JCCM.ProjCloseDate, JCCM.CurrentRetainAmt,
    ISNULL(Pending.Amount, 0) AS PendingChanges, ISNULL(Punch.Items, 0) AS OpenPunchItems,
    ISNULL(Trades.Subcontracts, 0) AS OpenSubcontracts
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN Pending
    ON JCCM.JCCo = Pending.PMCo
    AND JCCM.Contract = Pending.Contract
LEFT JOIN Punch
    ON JCCM.JCCo = Punch.JCCo
    AND JCCM.Contract = Punch.Contract
LEFT JOIN Trades
    ON JCCM.JCCo = Trades.JCCo
    AND JCCM.Contract = Trades.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCM.ProjCloseDate BETWEEN @BeginDate AND @EndDate
ORDER BY JCCM.ProjCloseDate, JCCM.Contract
