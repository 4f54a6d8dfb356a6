/*
title: Hours charged to active phases that their job's insurance template leaves out
grain: one job and phase
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Do we have labour on phases that have no workers comp class in the template?
  - Hours this year on cost codes the insurance template of the job does not know, with the project manager to call
  - "One row for each open job and phase lacking a template code: job, manager, template, phase, hours, cost between two months"
  - phases missing comp code
  - somebody forgot to add the new cost codes to the ins template, where did we allready work
  - Where is payroll falling back to the employee's default classification because the project set-up is incomplete?
  - Before the comp audit, find hours from January to December with no code behind their phase
  - Time booked in 2024 to live activities whose comp table has no class for them
  - Premium audit is in three weeks, so find time worked from January on under cost codes the project's insurance table doesn't cover, and which project leader must fix it
  - comp class holes already worked on
  - Most hours first, job and PM's name, name of the insurance table, the active code it lacks, hours and dollars since January
  - opn jobs, phs not on ins tmpl but hrs chrgd, YTD
  - For accident insurance each kind of work needs a risk class; where did people already work although the class was never filled in?
*/
SELECT brvJCJobPhaseMissing.Job, JCJM.Description, JCMP.Name AS ProjectManager, brvJCJobPhaseMissing.InsTempDesc,
    brvJCJobPhaseMissing.Phase, brvJCJobPhaseMissing.PhsDesc, SUM(JCCP.ActualHours) AS Hours,
    SUM(JCCP.ActualCost) AS Cost
FROM brvJCJobPhaseMissing WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON brvJCJobPhaseMissing.JCCo = JCJM.JCCo
    AND brvJCJobPhaseMissing.Job = JCJM.Job
JOIN JCCP WITH (NOLOCK)
    ON brvJCJobPhaseMissing.JCCo = JCCP.JCCo
    AND brvJCJobPhaseMissing.Job = JCCP.Job
    AND brvJCJobPhaseMissing.PhaseGroup = JCCP.PhaseGroup
    AND brvJCJobPhaseMissing.Phase = JCCP.Phase
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE brvJCJobPhaseMissing.JCCo = @JCCo
    AND brvJCJobPhaseMissing.ActiveYN = 'Y'
    AND JCJM.JobStatus = 1
    AND JCCP.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY brvJCJobPhaseMissing.Job, JCJM.Description, JCMP.Name, brvJCJobPhaseMissing.InsTempDesc,
    brvJCJobPhaseMissing.Phase, brvJCJobPhaseMissing.PhsDesc
HAVING SUM(JCCP.ActualHours) <> 0
ORDER BY Hours DESC, brvJCJobPhaseMissing.Job, brvJCJobPhaseMissing.Phase
