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
  - Landed pursuits, our tender price and cost against agreement value, budget and spending
  - Estimators want feedback, so for all wins put tendered price by today's agreement value, tendered cost by the present budget and dollars spent, and how far budget exceeds tender
  - did we price it right
  - Won leads by name in award order, bid price and contract value, bid cost, current estimate, spent, excess over bid
  - won bids - bid cost v curr est v JTD act
  - For projects we got, is the building costing what we had figured when we made the offer?
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
