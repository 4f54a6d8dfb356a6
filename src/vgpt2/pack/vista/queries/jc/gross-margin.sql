/*
title: Projected gross margin by contract
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - What margin do we expect on each contract?
  - Projected margin by contract
  - gp by job
  - Current contract amount, projected final cost, margin and margin percent of open contracts through a month.
  - how much are we gonna make on each job
  - Profit we anticipate on each running agreement through May, in dollars and percent
  - Annual bonus pool depends on markup, so as of 06/2024 compare signed price with forecast final spending for every active deal, thinnest percentage leading
  - fat deals, thin deals
  - Active deals by name with price, forecast final outlay, what stays with us and the percentage, weakest at the top
  - proj GP + GP% by ktr thru sept, opn only
  - After everything is paid, how much of the price are we likely to keep on every project still running?
*/
WITH Revenue AS (
    SELECT JCIP.JCCo, JCIP.Contract, SUM(JCIP.ContractAmt) AS ContractAmt
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth <= @ThroughMth
    GROUP BY JCIP.JCCo, JCIP.Contract
),
Cost AS (
    SELECT JCJP.JCCo, JCJP.Contract, SUM(JCCP.ProjCost) AS ProjectedCost
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
SELECT JCCM.Contract, JCCM.Description, Revenue.ContractAmt, Cost.ProjectedCost,
    Revenue.ContractAmt - Cost.ProjectedCost AS Margin,
    (Revenue.ContractAmt - Cost.ProjectedCost) / NULLIF(Revenue.ContractAmt, 0) AS MarginRate
FROM JCCM WITH (NOLOCK)
JOIN Revenue
    ON JCCM.JCCo = Revenue.JCCo
    AND JCCM.Contract = Revenue.Contract
JOIN Cost
    ON JCCM.JCCo = Cost.JCCo
    AND JCCM.Contract = Cost.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
ORDER BY MarginRate, JCCM.Contract
