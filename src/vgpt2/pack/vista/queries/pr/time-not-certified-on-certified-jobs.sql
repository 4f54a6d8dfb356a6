/*
title: Time not marked certified on certified payroll jobs
grain: one timecard
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which hours on public jobs will be left off the certified report?
  - Timecards without the certified flag on jobs that require certified payroll, with job, employee, pay code and hours
  - uncertified time
  - someone on the airport job aint showing on the certified, why
  - The labor compliance officer claims we dropped workers in week 25.
  - cert flag missing
  - Find prevailing-wage work that was keyed as if it were private.
  - What labor on prevailing-wage projects was recorded without the mark that puts it on the report?
  - The compliance officer says our weekly report misses men; find each 2024 time line on prevailing-wage projects lacking the mark, with project, full name, day, pay type and hours.
  - cert box not ticked
  - 'by period end and project: name of the project, man''s full name, day, pay type''s name, hours'
  - uncert tc on cert jobs ytd, airport job guys missng
  - On government projects hours must be reported; which were entered so that the report leaves them out?
*/
SELECT PRTH.PREndDate, PRTH.JCCo, PRTH.Job, JCJM.Description AS JobName, PRTH.Employee, PREHName.FullName,
    PRTH.PostDate, PRTH.EarnCode, PREC.Description AS EarningsName, PRTH.Hours
FROM PRTH WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
JOIN PREC WITH (NOLOCK)
    ON PRTH.PRCo = PREC.PRCo
    AND PRTH.EarnCode = PREC.EarnCode
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PREndDate BETWEEN @BeginDate AND @EndDate
    AND JCJM.Certified = 'Y'
    AND PRTH.Cert = 'N'
ORDER BY PRTH.PREndDate, PRTH.JCCo, PRTH.Job, PREHName.FullName, PRTH.PostDate
