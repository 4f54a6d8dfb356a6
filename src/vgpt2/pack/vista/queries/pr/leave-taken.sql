/*
title: Leave used between two dates by employee
grain: one employee and leave code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much time off did each person take?
  - Leave usage by employee and leave code
  - time off taken
  - Leave entries of type usage between two dates, totalled by employee and leave code.
  - who's been on vacation this year
  - Add up days off used in 2024 for each person and kind of absence.
  - A disability insurer asks about absences; total what everybody used between January and December per kind, full names.
  - who used how much PTO
  - full name, kind of leave and its name, amount used
  - vac + sick used ytd by guy
  - How much vacation and sick time did every worker actually use during the year?
*/
SELECT PRLH.Employee, PREHName.FullName, PRLH.LeaveCode, PRLV.Description, SUM(PRLH.Amt) AS LeaveTaken
FROM PRLH WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRLH.PRCo = PREHName.PRCo
    AND PRLH.Employee = PREHName.Employee
JOIN PRLV WITH (NOLOCK)
    ON PRLH.PRCo = PRLV.PRCo
    AND PRLH.LeaveCode = PRLV.LeaveCode
WHERE PRLH.PRCo = @PRCo
    AND PRLH.Type = 'U'
    AND PRLH.ActDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRLH.Employee, PREHName.FullName, PRLH.LeaveCode, PRLV.Description
ORDER BY PREHName.FullName, PRLH.LeaveCode
