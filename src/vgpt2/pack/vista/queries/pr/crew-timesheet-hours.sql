/*
title: Hours on crew timesheets between two dates
grain: one crew timesheet
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which crew timesheets came in and with how many hours?
  - Crew timesheet hours by crew, day and job
  - crew sheets
  - Crew timesheets between two dates with crew name, job, who approved them and total hours.
  - what did the crews turn in
*/
SELECT PRRH.Crew, PRCR.Description, PRRH.PostDate, PRRH.SheetNum, PRRH.JCCo, PRRH.Job, PRRH.ApprovedBy,
    SUM(PRRE.TotalHrs) AS Hours
FROM PRRH WITH (NOLOCK)
JOIN PRCR WITH (NOLOCK)
    ON PRRH.PRCo = PRCR.PRCo
    AND PRRH.Crew = PRCR.Crew
JOIN PRRE WITH (NOLOCK)
    ON PRRH.PRCo = PRRE.PRCo
    AND PRRH.Crew = PRRE.Crew
    AND PRRH.PostDate = PRRE.PostDate
    AND PRRH.SheetNum = PRRE.SheetNum
WHERE PRRH.PRCo = @PRCo
    AND PRRH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRRH.Crew, PRCR.Description, PRRH.PostDate, PRRH.SheetNum, PRRH.JCCo, PRRH.Job, PRRH.ApprovedBy
ORDER BY PRRH.PostDate, PRRH.Crew, PRRH.SheetNum
