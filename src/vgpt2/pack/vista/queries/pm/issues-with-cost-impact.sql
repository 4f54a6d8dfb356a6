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
