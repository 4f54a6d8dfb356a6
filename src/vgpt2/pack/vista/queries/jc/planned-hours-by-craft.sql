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
  - Man-hours our forecasts call for, trade by trade, from July through December
  - The union hall wants our manning needs for the second half of 2024, so total expected hours and dollars per trade and month across live projects, with number of projects
  - manning outlook, trade by trade
  - July to December down the page, every trade by name with how many running jobs want it and the forecast man-hours and dollars
  - manpwr fcst by craft jul-dec, opn jobs
  - How many hours of carpenters, electricians and so on do we think we will need in every coming month?
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
