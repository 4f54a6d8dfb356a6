/*
title: Unresolved issues with cost impact by project
grain: one project
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - What do our unresolved issues cost us?
  - Issue exposure by project
  - open issue cost
  - Number, cost impact and days impact of issues without a resolved date, by project.
  - money tied up in issues
  - Money and days at stake in unsettled problems, job by job
  - For the quarter-end contingency talk with our bank, total by job the dollars and schedule days riding on problems flagged as costing us and not yet settled.
  - trouble tab, all jobs
  - 'Costliest job leading: job name, unresolved problems flagged as costing, their dollars and days'
  - opn issues flagd cost impct, $ + days by job
  - How much money could the unsolved troubles that cost something take, for every building?
*/
SELECT PMIM.Project, JCJM.Description, COUNT(*) AS Issues, SUM(PMIM.CostImpact) AS CostImpact,
    SUM(PMIM.DaysImpact) AS DaysImpact
FROM PMIM WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMIM.PMCo = JCJM.JCCo
    AND PMIM.Project = JCJM.Job
WHERE PMIM.PMCo = @PMCo
    AND PMIM.DateResolved IS NULL
    AND PMIM.CostImpactYN = 'Y'
GROUP BY PMIM.Project, JCJM.Description
ORDER BY CostImpact DESC, PMIM.Project
