/*
title: Potential projects with estimate and probability
grain: one potential project
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What work are we chasing?
  - Potential projects with estimated revenue and award probability
  - pipeline
  - Potential projects not awarded with start date, estimated revenue, cost, profit and award probability.
  - what jobs r we going after
*/
SELECT PCPotentialWork.PotentialProject, PCPotentialWork.Description, PCPotentialWork.ProjectStatus,
    PCPotentialWork.StartDate, PCPotentialWork.RevenueEst, PCPotentialWork.CostEst,
    PCPotentialWork.ProfitEst, PCPotentialWork.AwardProbPct
FROM PCPotentialWork WITH (NOLOCK)
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.Awarded = 'N'
ORDER BY PCPotentialWork.StartDate, PCPotentialWork.PotentialProject
