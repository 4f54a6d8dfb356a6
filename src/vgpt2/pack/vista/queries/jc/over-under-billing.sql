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
  - Invoiced beyond or short of what was earned on active deals, through May
  - CPA is preparing the WIP schedule at 12/2024 and needs price, budget, spending, earned cost-to-cost, invoiced, and excess or shortage of invoicing for all live agreements
  - who's overbilled, who's under
  - Agreement by name, price, budget, spent, earned on percentage, invoiced, and the surplus or deficit in the final column
  - WIP o/u by ktr thru sept, cost 2 cost
  - For which current customers have we charged ahead of our work and for which have we fallen behind in charging?
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
