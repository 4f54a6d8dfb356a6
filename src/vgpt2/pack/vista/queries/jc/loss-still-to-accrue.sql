/*
title: Expected loss of open contracts through a month from contract value and projected cost, with the part already earned by percent complete and the part still to accrue
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Compute the provision for loss contracts at June, the whole expected loss less what is already in results.
  - Contract, value, projected cost, cost to date, percent complete, expected loss, recognized by completion, provision needed; only where projected cost is above value
  - loss provision
  - "Under the rules a loss has to be booked in full as soon as it is foreseen, and percentage of completion only takes its share, so for every open contract that the managers project above the price I need what's lost in all, what has gone through so far and the rest, which is my journal entry."
  - contrcts projectd at a loss, accrual for the remaning part
  - How much red ink must we put in now for deals that will end under water?
  - Lakeview is forecast 640,000 under at 55 percent done, so roughly 288,000 to book
  - Reserve we must book for underwater agreements at June, net of what POC recognized
  - Our CPA requires foreseen losses in full at year end, so for 12/2024 show per live deal the entire shortfall, the slice already in earnings and the journal entry remaining
  - underwater reserve at EOM
  - Deal name, price, forecast outlay, outlay so far, percent along, whole shortfall, slice recognized, rest to book, largest rest leading
  - prov 4 loss ktrs thru sept - tot loss, recog'd by % comp, left to accru
  - Some projects will end with a loss; how much of that has gone through our results so far, and how much do we have to record now?
*/
WITH Price AS (
    SELECT JCIP.JCCo, JCIP.Contract, SUM(JCIP.ContractAmt) AS ContractValue
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth <= @ThroughMth
    GROUP BY JCIP.JCCo, JCIP.Contract
),
Cost AS (
    SELECT JCJP.JCCo, JCJP.Contract, SUM(JCCP.ActualCost) AS CostToDate, SUM(JCCP.ProjCost) AS ProjectedCost
    FROM JCCP WITH (NOLOCK)
    JOIN JCJP WITH (NOLOCK)
        ON JCCP.JCCo = JCJP.JCCo
        AND JCCP.Job = JCJP.Job
        AND JCCP.PhaseGroup = JCJP.PhaseGroup
        AND JCCP.Phase = JCJP.Phase
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth <= @ThroughMth
    GROUP BY JCJP.JCCo, JCJP.Contract
    HAVING SUM(JCCP.ProjCost) > 0
)
SELECT JCCM.Contract, JCCM.Description, Price.ContractValue, Cost.ProjectedCost, Cost.CostToDate,
    100.0 * Cost.CostToDate / Cost.ProjectedCost AS PercentComplete,
    Cost.ProjectedCost - Price.ContractValue AS ExpectedLoss,
    (Cost.ProjectedCost - Price.ContractValue) * Cost.CostToDate / Cost.ProjectedCost AS LossByCompletion,
    (Cost.ProjectedCost - Price.ContractValue) * (1 - Cost.CostToDate / Cost.ProjectedCost) AS StillToAccrue
FROM JCCM WITH (NOLOCK)
JOIN Price
    ON JCCM.JCCo = Price.JCCo
    AND JCCM.Contract = Price.Contract
JOIN Cost
    ON JCCM.JCCo = Cost.JCCo
    AND JCCM.Contract = Cost.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND Cost.ProjectedCost > Price.ContractValue
ORDER BY StillToAccrue DESC, JCCM.Contract
