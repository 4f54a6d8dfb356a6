/*
title: Timecards that will move leave when the leave process runs
grain: one timecard and leave code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which vacation and sick hours on timecards are not in the balances yet?
  - Time of pay periods without a leave run, by person, day and pay code with the leave code, accrual rate and usage
  - leave still to post
  - Becker took off 6/20 and his balance hasnt budged
  - Why is accrued time behind? List what period ending June 29 would add or use.
  - pto on time cards not yet thru the leave run
  - Days off that were paid and are not counted against anyone
  - What accruals and absences on timecards await the leave run?
  - 'Balances on stubs look old, people complain; for 2024 show each timecard in periods where leave wasn''t run: full name, day, pay type, hours, kind of leave, what it adds or takes.'
  - leave run not done, what's pending
  - 'by full name and kind of leave: group, period end, day, pay type, hours, accrual or usage, rate, effect'
  - pto on tc not in bals yet, pds w/o leave proc
  - Paid days off were recorded, yet the computer hasn't updated people's remaining days; which ones?
*/
SELECT brvPRLeave.PRGroup, brvPRLeave.PREndDate, brvPRLeave.Employee, PREHName.FullName, brvPRLeave.PostDate,
    brvPRLeave.EarnCode, brvPRLeave.Hours, brvPRLeave.LeaveCode, PRLV.Description AS LeaveName, brvPRLeave.Type,
    brvPRLeave.Rate, brvPRLeave.Usage
FROM brvPRLeave WITH (NOLOCK)
JOIN PRPC WITH (NOLOCK)
    ON brvPRLeave.PRCo = PRPC.PRCo
    AND brvPRLeave.PRGroup = PRPC.PRGroup
    AND brvPRLeave.PREndDate = PRPC.PREndDate
JOIN PRLV WITH (NOLOCK)
    ON brvPRLeave.PRCo = PRLV.PRCo
    AND brvPRLeave.LeaveCode = PRLV.LeaveCode
JOIN PREHName WITH (NOLOCK)
    ON brvPRLeave.PRCo = PREHName.PRCo
    AND brvPRLeave.Employee = PREHName.Employee
WHERE brvPRLeave.PRCo = @PRCo
    AND brvPRLeave.PREndDate BETWEEN @BeginDate AND @EndDate
    AND PRPC.LeaveProcess = 'N'
ORDER BY PREHName.FullName, brvPRLeave.LeaveCode, brvPRLeave.PostDate
