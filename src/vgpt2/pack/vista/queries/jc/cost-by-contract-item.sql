/*
title: Cost against contract value by contract item
grain: one contract item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - How does cost compare with value for each pay item?
  - Cost to date by contract item
  - item profitability
  - Contract amount, billed, estimated and actual cost by item of one contract.
  - which pay items are losing us money
  - For agreement 1001-, compare each billing line's price with what we spent and budgeted
  - The DOT pays us by bid line and disputes our margin, so take 2204- and put price, invoiced, budget and spending beside each line of the schedule of values
  - bid line winners and losers
  - Schedule of values lines in order, with wording, price, invoiced to date, budgeted and spent
  - SOV items on 1051-, ktr amt vs est vs actul cost
  - The price of this project is split into lines; which lines earn money and which ones cost more than the client pays for them?
*/
WITH Cost AS (
    SELECT JCJP.JCCo, JCJP.Contract, JCJP.Item, SUM(JCCP.CurrEstCost) AS EstimatedCost,
        SUM(JCCP.ActualCost) AS ActualCost
    FROM JCJP WITH (NOLOCK)
    JOIN JCCP WITH (NOLOCK)
        ON JCJP.JCCo = JCCP.JCCo
        AND JCJP.Job = JCCP.Job
        AND JCJP.PhaseGroup = JCCP.PhaseGroup
        AND JCJP.Phase = JCCP.Phase
    WHERE JCJP.JCCo = @JCCo
        AND JCJP.Contract = @Contract
    GROUP BY JCJP.JCCo, JCJP.Contract, JCJP.Item
)
SELECT JCCI.Item, JCCI.Description, JCCI.ContractAmt, JCCI.BilledAmt, ISNULL(Cost.EstimatedCost, 0) AS EstimatedCost,
    ISNULL(Cost.ActualCost, 0) AS ActualCost
FROM JCCI WITH (NOLOCK)
LEFT JOIN Cost
    ON JCCI.JCCo = Cost.JCCo
    AND JCCI.Contract = Cost.Contract
    AND JCCI.Item = Cost.Item
WHERE JCCI.JCCo = @JCCo
    AND JCCI.Contract = @Contract
ORDER BY JCCI.Item
