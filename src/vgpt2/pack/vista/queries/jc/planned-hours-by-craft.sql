/*
title: Projected labour hours of open jobs by craft and month
grain: one month and craft
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How many carpenter hours do the projections call for over the next months?
  - "Manpower outlook from job forecasts: hours and dollars by trade and month for running jobs"
  - Sum projected hours per detail month and craft with number of jobs, open work only
  - manpower forecst
  - we short on electricans this fall or what
  - Do we need to hire? Show planned labour by union trade from July to December
  - Month, craft, craft name, jobs, hours, amount
*/
SELECT JCPR.DetMth, JCPR.Craft, PRCM.Description, COUNT(DISTINCT JCPR.Job) AS Jobs, SUM(JCPR.Hours) AS Hours,
    SUM(JCPR.Amount) AS Amount
FROM JCPR WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCPR.JCCo = JCJM.JCCo
    AND JCPR.Job = JCJM.Job
JOIN PRCM WITH (NOLOCK)
    ON JCPR.PRCo = PRCM.PRCo
    AND JCPR.Craft = PRCM.Craft
WHERE JCPR.JCCo = @JCCo
    AND JCPR.DetMth BETWEEN @BeginMth AND @EndMth
    AND JCJM.JobStatus = 1
GROUP BY JCPR.DetMth, JCPR.Craft, PRCM.Description
ORDER BY JCPR.DetMth, JCPR.Craft
