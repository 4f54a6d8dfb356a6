/*
title: Hours worked on holidays of the pay period
grain: one timecard
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who has time posted on a holiday, and with which pay code?
  - Timecards dated on an observed holiday of their pay period, with employee, job, earnings code name, hours and amount
  - holiday time
  - did anybody work the 4th of july and get straight time for it
  - Check that Memorial Day was paid under the right code for group 1.
  - hrs on days off we observe
  - Everything we paid for days on the company calendar between two dates
  - What labor was recorded on observed days off, and how was it paid?
  - A grievance says July 4 work was paid as straight time; look up every entry in 2024 dated on a period's observed day off, with full name, project, pay type and multiplier.
  - worked the 4th, paid how?
  - observed day, group, full name, project, pay type's name, multiplier, hours, money
  - hrs postd on hol dates ytd, ern cd + factor, memorial day esp
  - On official days off, who had hours anyway, and were they paid at normal or higher pay?
*/
SELECT PRHD.Holiday, PRTH.PRGroup, PRTH.Employee, PREHName.FullName, PRTH.JCCo, PRTH.Job, PRTH.EarnCode,
    PREC.Description, PREC.Factor, PRTH.Hours, PRTH.Amt
FROM PRTH WITH (NOLOCK)
JOIN PRHD WITH (NOLOCK)
    ON PRTH.PRCo = PRHD.PRCo
    AND PRTH.PRGroup = PRHD.PRGroup
    AND PRTH.PREndDate = PRHD.PREndDate
    AND PRTH.PostDate = PRHD.Holiday
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
JOIN PREC WITH (NOLOCK)
    ON PRTH.PRCo = PREC.PRCo
    AND PRTH.EarnCode = PREC.EarnCode
WHERE PRTH.PRCo = @PRCo
    AND PRHD.Holiday BETWEEN @BeginDate AND @EndDate
ORDER BY PRHD.Holiday, PREHName.FullName, PRTH.Employee
