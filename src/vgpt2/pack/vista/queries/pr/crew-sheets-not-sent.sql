/*
title: Crew timesheets that have not gone to a payroll batch
grain: one crew timesheet
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-06-30}
asks:
  - Which foremen's sheets have not made it into payroll yet?
  - Crew sheets without a payroll batch up to a date, with crew name, job, day, status, who entered and approved it, hours
  - crew sheets not sent
  - where's the paving crews time from friday, payroll says they dont have it
  - I want to see daily field time through 6/30 that nobody has pulled over.
  - stuck field sheets
  - Hours reported from the field on each job that will be missing from this week's checks
  - What field time through June 30 has payroll not pulled in so far?
  - Checks are cut on Thursday and three foremen say their days are missing; find each gang's daily entry with no payroll run behind it, the project, day, hours and who approved.
  - foreman sheets not in payroll
  - 'by day: gang''s name, sheet, project with its name, state, who keyed, who approved, hours in all'
  - crew tix w no pr batch thru 6/30 hrs at risk
  - Which daily reports by team leaders were never handed on to the people who calculate wages?
*/
SELECT PRRH.Crew, PRCR.Description AS CrewName, PRRH.PostDate, PRRH.SheetNum, PRRH.JCCo, PRRH.Job,
    JCJM.Description AS JobName, PRRH.Status, PRRH.CreatedBy, PRRH.ApprovedBy, SUM(PRRE.TotalHrs) AS Hours
FROM PRRH WITH (NOLOCK)
JOIN PRCR WITH (NOLOCK)
    ON PRRH.PRCo = PRCR.PRCo
    AND PRRH.Crew = PRCR.Crew
JOIN JCJM WITH (NOLOCK)
    ON PRRH.JCCo = JCJM.JCCo
    AND PRRH.Job = JCJM.Job
JOIN PRRE WITH (NOLOCK)
    ON PRRH.PRCo = PRRE.PRCo
    AND PRRH.Crew = PRRE.Crew
    AND PRRH.PostDate = PRRE.PostDate
    AND PRRH.SheetNum = PRRE.SheetNum
WHERE PRRH.PRCo = @PRCo
    AND PRRH.PRBatchId IS NULL
    AND PRRH.PostDate <= @ThroughDate
GROUP BY PRRH.Crew, PRCR.Description, PRRH.PostDate, PRRH.SheetNum, PRRH.JCCo, PRRH.Job, JCJM.Description,
    PRRH.Status, PRRH.CreatedBy, PRRH.ApprovedBy
ORDER BY PRRH.PostDate, PRRH.Crew, PRRH.SheetNum
