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
  - How much time did each gang hand in per day and project during 2024?
  - The superintendent reviews field reporting on Monday; he wants each gang's daily sheet in May with project, approver and the hours of all its men together.
  - gang sheets & total hrs
  - 'by day and gang with its name: sheet, project, approved by whom, hours'
  - crew tix log 5/1-5/31 hrs job n who ok'd
  - Every team leader sends in a daily list of working hours; which lists came in, and how many hours were on each?
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
