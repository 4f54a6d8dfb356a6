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
