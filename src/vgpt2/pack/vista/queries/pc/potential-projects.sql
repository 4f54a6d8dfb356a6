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
  - Pursuits not landed, with start, guessed revenue, cost, gain and odds
  - Bank asks about future work, so show each lead we haven't won, its state, expected start, revenue, outlay, earnings and likelihood
  - leads we're after, with odds
  - Soonest start first, leads not awarded by name with status, estimated revenue, cost, profit and chance of award
  - PPs not awrded - est rev/GP/prob
  - What projects are we hoping to get, and how likely is each?
*/
SELECT PCPotentialWork.PotentialProject, PCPotentialWork.Description, PCPotentialWork.ProjectStatus,
    PCPotentialWork.StartDate, PCPotentialWork.RevenueEst, PCPotentialWork.CostEst,
    PCPotentialWork.ProfitEst, PCPotentialWork.AwardProbPct
FROM PCPotentialWork WITH (NOLOCK)
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.Awarded = 'N'
ORDER BY PCPotentialWork.StartDate, PCPotentialWork.PotentialProject
