/*
title: Job timecards of a pay period for days before the period began, by employee and job, with hours, earliest day worked and project manager
grain: one employee and job
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which job time in this payroll is really for earlier weeks?
  - Employee, job, project manager, hours and earliest date worked where the date lies before the first day of the period
  - late time this period
  - Every week a superintendent slips in hours from a fortnight ago, which ruins my certified reports because the earlier week is filed already, so for the period ending June 30 show whose hours are dated before the period's start, on which job, and who runs that job
  - late timecards from prior weks by pm
  - Hours that came in after their own week was over
  - Did 1188- send me 16 hours for the 10th again?
  - Which project hours in the June 30 period were worked ahead of its first day?
  - Filed certified reports must be amended when late hours arrive; for group 1, June 30, name the man, project, manager, hours and earliest day behind the period's start.
  - late hours from prior weeks
  - oldest work day on top, man's name, project by name, who runs it, how long
  - tc dated b4 pd begin 6/30 by job/pm, late agn
  - Somebody was paid this time for work he did weeks ago; who, on which project, and who is in charge there?
*/
SELECT PRTH.Employee, PREHName.FullName, PRTH.JCCo, PRTH.Job, JCJM.Description AS JobName, JCMP.Name AS ManagerName,
    SUM(PRTH.Hours) AS Hours, MIN(PRTH.PostDate) AS EarliestDay
FROM PRPC WITH (NOLOCK)
JOIN PRTH WITH (NOLOCK)
    ON PRPC.PRCo = PRTH.PRCo
    AND PRPC.PRGroup = PRTH.PRGroup
    AND PRPC.PREndDate = PRTH.PREndDate
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE PRPC.PRCo = @PRCo
    AND PRPC.PRGroup = @PRGroup
    AND PRPC.PREndDate = @PREndDate
    AND PRTH.PostDate < PRPC.BeginDate
GROUP BY PRTH.Employee, PREHName.FullName, PRTH.JCCo, PRTH.Job, JCJM.Description, JCMP.Name
ORDER BY EarliestDay, PREHName.FullName, PRTH.JCCo, PRTH.Job
