/*
title: Weighted revenue of potential projects by project manager
grain: one project manager
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What is our pipeline worth after probability?
  - Weighted pipeline by project manager
  - weighted backlog
  - Potential projects by project manager with estimated revenue and revenue times award probability.
  - how much of the pipeline is real
  - Per manager, multiply expected sales on unwon leads by the odds of winning
  - The bank asked for a realistic forecast of future sales, so total each PM's open opportunities at face and discounted by chance of getting them.
  - odds-adjusted pursuits per PM
  - PM names with how many unwon opportunities, face value and value after likelihood, biggest discounted figure up top
  - pursuits x win pct by pm, only stuf not awarded yet
  - Of all the work we're hoping to land, how much would each boss probably bring in if you account for our chances?
*/
SELECT JCMP.Name, COUNT(*) AS Projects, SUM(PCPotentialWork.RevenueEst) AS Revenue,
    SUM(PCPotentialWork.RevenueEst * PCPotentialWork.AwardProbPct) AS WeightedRevenue
FROM PCPotentialWork WITH (NOLOCK)
LEFT JOIN JCMP WITH (NOLOCK)
    ON PCPotentialWork.JCCo = JCMP.JCCo
    AND PCPotentialWork.ProjectMgr = JCMP.ProjectMgr
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.Awarded = 'N'
GROUP BY JCMP.Name
ORDER BY WeightedRevenue DESC, JCMP.Name
