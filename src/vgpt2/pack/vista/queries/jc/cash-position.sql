/*
title: Cash received against cost paid out by job contract
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Which contracts are financing themselves?
  - Received less cost to date by contract
  - job cash position
  - Cash received through a month less actual cost through the same month, per contract.
  - which jobs are we bankrolling
  - Money collected minus money spent per contract, through June
  - 'The owner asks which jobs we finance out of pocket as of May: receipts from the client against cost, per contract, most negative on top'
  - jobs in the hole on cash
  - Contract name, collected, spent, the difference, worst first, through December
  - cash in less cst td by cntrct thru jun
  - Which projects has the client paid for ahead, and which ones do we pay from our own pocket?
*/
WITH Received AS (
    SELECT JCIP.JCCo, JCIP.Contract, SUM(JCIP.ReceivedAmt) AS Amount
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth <= @ThroughMth
    GROUP BY JCIP.JCCo, JCIP.Contract
),
Spent AS (
    SELECT JCJP.JCCo, JCJP.Contract, SUM(JCCP.ActualCost) AS Amount
    FROM JCJP WITH (NOLOCK)
    JOIN JCCP WITH (NOLOCK)
        ON JCJP.JCCo = JCCP.JCCo
        AND JCJP.Job = JCCP.Job
        AND JCJP.PhaseGroup = JCCP.PhaseGroup
        AND JCJP.Phase = JCCP.Phase
    WHERE JCJP.JCCo = @JCCo
        AND JCCP.Mth <= @ThroughMth
    GROUP BY JCJP.JCCo, JCJP.Contract
)
SELECT JCCM.Contract, JCCM.Description, ISNULL(Received.Amount, 0) AS Received,
    ISNULL(Spent.Amount, 0) AS CostToDate, ISNULL(Received.Amount, 0) - ISNULL(Spent.Amount, 0) AS CashPosition
FROM JCCM WITH (NOLOCK)
LEFT JOIN Received
    ON JCCM.JCCo = Received.JCCo
    AND JCCM.Contract = Received.Contract
LEFT JOIN Spent
    ON JCCM.JCCo = Spent.JCCo
    AND JCCM.Contract = Spent.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus IN (1, 2)
ORDER BY CashPosition, JCCM.Contract
