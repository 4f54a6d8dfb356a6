/*
title: Over and under billing of open contracts through a month
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Which contracts are over or under billed?
  - WIP schedule with earned revenue and over/under billing
  - over under billings
  - Earned revenue by cost to cost percent complete against billed to date by contract.
  - are we overbilled anywhere
*/
WITH Revenue AS (
    SELECT JCIP.JCCo, JCIP.Contract, SUM(JCIP.ContractAmt) AS ContractAmt, SUM(JCIP.BilledAmt) AS BilledAmt
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth <= @ThroughMth
    GROUP BY JCIP.JCCo, JCIP.Contract
),
Cost AS (
    SELECT JCJP.JCCo, JCJP.Contract, SUM(JCCP.ActualCost) AS ActualCost, SUM(JCCP.CurrEstCost) AS EstimatedCost
    FROM JCCP WITH (NOLOCK)
    JOIN JCJP WITH (NOLOCK)
        ON JCCP.JCCo = JCJP.JCCo
        AND JCCP.Job = JCJP.Job
        AND JCCP.PhaseGroup = JCJP.PhaseGroup
        AND JCCP.Phase = JCJP.Phase
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth <= @ThroughMth
    GROUP BY JCJP.JCCo, JCJP.Contract
)
SELECT JCCM.Contract, JCCM.Description, Revenue.ContractAmt, Cost.EstimatedCost, Cost.ActualCost, Revenue.BilledAmt,
    CASE WHEN Cost.EstimatedCost > 0 THEN Revenue.ContractAmt * Cost.ActualCost / Cost.EstimatedCost ELSE 0 END
        AS Earned,
    Revenue.BilledAmt
        - CASE WHEN Cost.EstimatedCost > 0 THEN Revenue.ContractAmt * Cost.ActualCost / Cost.EstimatedCost ELSE 0 END
        AS OverBilled
FROM JCCM WITH (NOLOCK)
JOIN Revenue
    ON JCCM.JCCo = Revenue.JCCo
    AND JCCM.Contract = Revenue.Contract
JOIN Cost
    ON JCCM.JCCo = Cost.JCCo
    AND JCCM.Contract = Cost.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
ORDER BY JCCM.Contract
