/*
title: Open issues of a project
grain: one issue
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What issues are open on this project?
  - Unresolved project issues
  - open issues
  - Issues of a project without a resolved date, with cost and days impact.
  - whats going wrong on my job
*/
SELECT PMIM.Issue, PMIM.Description, PMIM.DateInitiated, PMIM.CostImpact, PMIM.DaysImpact
FROM PMIM WITH (NOLOCK)
WHERE PMIM.PMCo = @PMCo
    AND PMIM.Project = @Project
    AND PMIM.DateResolved IS NULL
ORDER BY PMIM.DateInitiated, PMIM.Issue
