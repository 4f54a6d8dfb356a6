/*
title: Hours on crew timesheets that belong to no job
grain: one line of an employee on a sheet
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did foremen put down for shop time, rain-outs and meetings?
  - Lines without a job on crew sheets between two days by crew, day, person, pay code and hours
  - nonjob crew hours
  - rain day 5/8, which men got show-up pay from there foreman
  - Crew 3 wrote 26 hours of something that hit no project in May.
  - crew hrs w/o project
  - Time that the field reported but nobody can bill
  - What hours did gangs report against no project at all between January and June?
  - 'The division manager wants to know why unbilled time rose: each yard, rain or training entry foremen made without a project, with the man''s name, pay type and hours.'
  - crew hrs hitting no job
  - date, gang's name, sheet, man's full name, trade, grade, pay type's name, hours
  - non-job lines on crew tix ytd, rain n yard time
  - Sometimes a team is paid while not working on any building; who was that, when, for how long and for what?
*/
SELECT PRRN.PostDate, PRRN.Crew, PRCR.Description AS CrewName, PRRN.SheetNum, PRRN.Employee, PREHName.FullName,
    PRRN.Craft, PRRN.Class, PRRN.EarnCode, PREC.Description AS EarningsName, PRRN.Hours
FROM PRRN WITH (NOLOCK)
JOIN PRCR WITH (NOLOCK)
    ON PRRN.PRCo = PRCR.PRCo
    AND PRRN.Crew = PRCR.Crew
JOIN PREC WITH (NOLOCK)
    ON PRRN.PRCo = PREC.PRCo
    AND PRRN.EarnCode = PREC.EarnCode
JOIN PREHName WITH (NOLOCK)
    ON PRRN.PRCo = PREHName.PRCo
    AND PRRN.Employee = PREHName.Employee
WHERE PRRN.PRCo = @PRCo
    AND PRRN.PostDate BETWEEN @BeginDate AND @EndDate
ORDER BY PRRN.PostDate, PRRN.Crew, PREHName.FullName, PRRN.LineSeq
