/*
title: Months of work left on open jobs at the average cost of the three months from a first month to a last one, with cost and projection up to the last
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-04-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - At the pace of the last quarter, how many more months will each job run?
  - Open jobs with project manager, projected cost, cost to date, average monthly cost April to June and months remaining
  - burn rate and runway
  - Remaining projected cost divided by the three-month average spend, per job with its manager
  - I am trying to plan which superintendents free up in autumn and the schedules I get are fiction, so let me rather see what is left to spend on each job divided by what it has used up monthly over the past three months, with Dave's jobs and everyone else's in the same list
  - how long til the jobs run out of buget at this rate, thru june 2024, roughley
  - Time to finish judging by recent spending
  - Runway of each active project, judging by what it burned from April to June
  - Superintendents must be reassigned this autumn, so divide what remains of each live project's forecast by its recent quarterly pace and tell me who leads it
  - runway at current burn
  - Soonest finished first, active job and PM by name, forecast, spent, monthly burn from April to June, months remaining
  - jc burn rt 3 mo avg thru sept - mths left by job n PM
  - If we keep spending as fast as in the last three months, when will each building be done?
*/
WITH Cost AS (
    SELECT JCCP.JCCo, JCCP.Job, SUM(JCCP.ProjCost) AS ProjectedCost, SUM(JCCP.ActualCost) AS CostToDate,
        SUM(CASE WHEN JCCP.Mth >= @BeginMth THEN JCCP.ActualCost ELSE 0 END) / 3 AS MonthlyCost
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth <= @EndMth
    GROUP BY JCCP.JCCo, JCCP.Job
)
SELECT Cost.Job, JCJM.Description, JCMP.Name AS ProjectManager, Cost.ProjectedCost, Cost.CostToDate, Cost.MonthlyCost,
    (Cost.ProjectedCost - Cost.CostToDate) / NULLIF(Cost.MonthlyCost, 0) AS MonthsLeft
FROM Cost
JOIN JCJM WITH (NOLOCK)
    ON Cost.JCCo = JCJM.JCCo
    AND Cost.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JobStatus = 1
ORDER BY MonthsLeft, Cost.Job
