/*
title: Equipment usage with an operator who has no timecard on that job that day
grain: one usage entry
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Where was a machine charged with an operator who did not book any time to the job on that day?
  - Job usage of a period naming an operator without payroll time for the same employee, day and job, with machine and person
  - usage without operator hours
  - Date, job, name, machine, description, employee, last and first name, time units, dollars; no matching timecard
  - crane was billed to 1001- on the 14th with Mike Sorensen running it but Mike was on vacation
  - Machine hours and man hours do not fit together for June 2024, print the odd ones
  - Who supposedly ran it while he was somewhere else?
  - Machine hours naming a driver whose payroll shows nothing at that site the same day
  - Union rep claims men ran equipment off the books in june; find machine charges naming a person with no paid hours on that project that date
  - eqp hrs but no man hrs
  - Day, project by name, machine by name, the person's first and last name, hours and dollars, in order of date
  - 'opertor on the eq usage but no TC for same job/day... june. prob wrong emp #'
  - According to one record Joe was driving the crane on Monday, yet he wasn't paid for working at that place. How often does this occur?
*/
SELECT EMRD.ActualDate, EMRD.Job, JCJM.Description AS JobName, EMRD.Equipment, EMEM.Description, EMRD.Employee,
    PREH.LastName, PREH.FirstName, EMRD.TimeUnits, EMRD.Dollars
FROM EMRD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMRD.EMCo = EMEM.EMCo
    AND EMRD.Equipment = EMEM.Equipment
JOIN JCJM WITH (NOLOCK)
    ON EMRD.JCCo = JCJM.JCCo
    AND EMRD.Job = JCJM.Job
JOIN PREH WITH (NOLOCK)
    ON EMRD.PRCo = PREH.PRCo
    AND EMRD.Employee = PREH.Employee
WHERE EMRD.EMCo = @EMCo
    AND EMRD.ActualDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM PRTH WITH (NOLOCK)
        WHERE PRTH.PRCo = EMRD.PRCo
            AND PRTH.Employee = EMRD.Employee
            AND PRTH.PostDate = EMRD.ActualDate
            AND PRTH.JCCo = EMRD.JCCo
            AND PRTH.Job = EMRD.Job
    )
ORDER BY EMRD.ActualDate, EMRD.Job, EMRD.Equipment
