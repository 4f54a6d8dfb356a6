/*
title: Crew sheet hours against posted job timecards by employee
grain: one employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Do the hours on the foremen's sheets agree with what was paid on this job?
  - Field hours, posted hours and the difference by employee for one job and date range, only people on crew sheets
  - field vs paid hours
  - somebodys hours got dropped between the field and payroll on 1001-
  - The superintendent says his men worked 412 hours that week and payroll shows less. By man, please.
  - crew sheets vs timecards
  - Compare daily reports with pay for each hand on the bridge
  - For 22-4410, does each man's field-reported time equal what payroll booked?
  - Several pipefitters claim they were shorted on 22-4410 in the spring; by man, put foreman-reported hours beside the booked ones and give the gap.
  - foreman hrs vs payroll hrs, 22-4410
  - 'biggest gap first: full name, hours the field wrote, hours payroll has, what is missing or too many'
  - crew sht hrs minus postd tc hrs by empl job 1001- , sumthin dropped
  - The team leader's notes and the pay office should show the same hours on this building site; for whom don't they?
*/
WITH Field AS (
    SELECT PRRE.PRCo, PRRE.Employee, SUM(PRRE.TotalHrs) AS FieldHours
    FROM PRRE WITH (NOLOCK)
    JOIN PRRH WITH (NOLOCK)
        ON PRRE.PRCo = PRRH.PRCo
        AND PRRE.Crew = PRRH.Crew
        AND PRRE.PostDate = PRRH.PostDate
        AND PRRE.SheetNum = PRRH.SheetNum
    WHERE PRRE.PRCo = @PRCo
        AND PRRH.JCCo = @JCCo
        AND PRRH.Job = @Job
        AND PRRE.PostDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRRE.PRCo, PRRE.Employee
),
Paid AS (
    SELECT PRTH.PRCo, PRTH.Employee, SUM(PRTH.Hours) AS PaidHours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.PRCo = @PRCo
        AND PRTH.JCCo = @JCCo
        AND PRTH.Job = @Job
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRTH.PRCo, PRTH.Employee
)
SELECT Field.Employee, PREHName.FullName, Field.FieldHours, COALESCE(Paid.PaidHours, 0) AS PostedHours,
    Field.FieldHours - COALESCE(Paid.PaidHours, 0) AS Difference
FROM Field
JOIN PREHName WITH (NOLOCK)
    ON Field.PRCo = PREHName.PRCo
    AND Field.Employee = PREHName.Employee
LEFT JOIN Paid
    ON Field.PRCo = Paid.PRCo
    AND Field.Employee = Paid.Employee
ORDER BY Difference DESC, Field.Employee
