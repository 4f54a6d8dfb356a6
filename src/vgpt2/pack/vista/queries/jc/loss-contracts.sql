/*
title: Contracts whose projected cost is above the contract amount
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which contracts are we going to lose money on?
  - Contracts with a projected loss
  - loss jobs
  - Open contracts where projected final cost is greater than the current contract amount, with the loss.
  - what jobs are upside down
  - Running agreements forecast to cost beyond their price, worst leading
  - The surety calls Friday and will ask about losers, so name each active deal whose final spending is expected to top its price, and by how many dollars
  - deals heading under water
  - Deepest hole at the top, live contract names with the price, the expected final outlay that exceeds it, and the shortfall
  - open ktrs w proj cost > ktr amt, $ loss
  - On which of our current projects will building cost us more than what the customer is going to pay?
*/
WITH Cost AS (
    SELECT JCJP.JCCo, JCJP.Contract, SUM(JCCP.ProjCost) AS ProjectedCost
    FROM JCJP WITH (NOLOCK)
    JOIN JCCP WITH (NOLOCK)
        ON JCJP.JCCo = JCCP.JCCo
        AND JCJP.Job = JCCP.Job
        AND JCJP.PhaseGroup = JCCP.PhaseGroup
        AND JCJP.Phase = JCCP.Phase
    WHERE JCJP.JCCo = @JCCo
    GROUP BY JCJP.JCCo, JCJP.Contract
)
SELECT JCCM.Contract, JCCM.Description, JCCM.ContractAmt, Cost.ProjectedCost,
    Cost.ProjectedCost - JCCM.ContractAmt AS ProjectedLoss
FROM JCCM WITH (NOLOCK)
JOIN Cost
    ON JCCM.JCCo = Cost.JCCo
    AND JCCM.Contract = Cost.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND Cost.ProjectedCost > JCCM.ContractAmt
ORDER BY ProjectedLoss DESC, JCCM.Contract
