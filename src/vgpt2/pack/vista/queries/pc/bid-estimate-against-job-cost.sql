/*
title: Won bids against contract value and cost to date
grain: one awarded potential project
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How do the jobs we won turn out against what we bid?
  - Awarded pursuits with bid price and bid cost next to contract amount, current estimate and cost so far
  - Potential project, contract, bid cost, estimated revenue, contract value, estimate now, actual cost
  - bid vs actual
  - did estimatng nail the numbers on what we won or are we way over
  - "Feedback for estimators: tendered cost beside what was really spent"
  - Award-to-actual comparison for all won leads of the company
*/
WITH Cost AS (
    SELECT JCJP.JCCo, JCJP.Contract, SUM(JCCP.CurrEstCost) AS CurrentEstimate, SUM(JCCP.ActualCost) AS ActualCost
    FROM JCCP WITH (NOLOCK)
    JOIN JCJP WITH (NOLOCK)
        ON JCCP.JCCo = JCJP.JCCo
        AND JCCP.Job = JCJP.Job
        AND JCCP.PhaseGroup = JCJP.PhaseGroup
        AND JCCP.Phase = JCJP.Phase
    WHERE JCCP.JCCo = @JCCo
    GROUP BY JCJP.JCCo, JCJP.Contract
)
SELECT PCPotentialWork.PotentialProject, PCPotentialWork.Description, PCPotentialWork.AwardedDate,
    PCPotentialWork.Contract, PCPotentialWork.BidTotalPrice, JCCM.ContractAmt, PCPotentialWork.BidTotalCost,
    Cost.CurrentEstimate, Cost.ActualCost, Cost.CurrentEstimate - PCPotentialWork.BidTotalCost AS AboveBidCost
FROM PCPotentialWork WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON PCPotentialWork.JCCo = JCCM.JCCo
    AND PCPotentialWork.Contract = JCCM.Contract
LEFT JOIN Cost
    ON PCPotentialWork.JCCo = Cost.JCCo
    AND PCPotentialWork.Contract = Cost.Contract
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.Awarded = 'Y'
ORDER BY PCPotentialWork.AwardedDate, PCPotentialWork.PotentialProject
