/*
title: Hours and wages of two pay periods by payroll group
grain: one payroll group
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
  PriorPREndDate: {type: bDate, example: 2024-06-22}
asks:
  - How does this payroll compare with the last one?
  - Payroll group hours and wages, this week vs last week
  - payroll week over week
  - Hours and earnings of two pay period ending dates side by side by payroll group.
  - is this weeks payroll bigger than last weeks
  - Set June 29's time and wages next to June 22's for all payroll groups.
  - The CFO signs the funding and asks why it is up; per payroll group show hours and wages for the weeks ending June 29 and June 22.
  - this wk vs last wk PR
  - payroll group and its name, hours now, hours before, wages now, wages before
  - pr hrs n wgs 6/29 v 6/22 by grp
  - Is this payday's total work time and pay more or less than the previous one, for each group of workers?
*/
SELECT PRTH.PRGroup, PRGR.Description,
    SUM(CASE WHEN PRTH.PREndDate = @PREndDate THEN PRTH.Hours ELSE 0 END) AS HoursNow,
    SUM(CASE WHEN PRTH.PREndDate = @PriorPREndDate THEN PRTH.Hours ELSE 0 END) AS HoursBefore,
    SUM(CASE WHEN PRTH.PREndDate = @PREndDate THEN PRTH.Amt ELSE 0 END) AS WagesNow,
    SUM(CASE WHEN PRTH.PREndDate = @PriorPREndDate THEN PRTH.Amt ELSE 0 END) AS WagesBefore
FROM PRTH WITH (NOLOCK)
JOIN PRGR WITH (NOLOCK)
    ON PRTH.PRCo = PRGR.PRCo
    AND PRTH.PRGroup = PRGR.PRGroup
WHERE PRTH.PRCo = @PRCo
    AND (PRTH.PREndDate = @PREndDate OR PRTH.PREndDate = @PriorPREndDate)
GROUP BY PRTH.PRGroup, PRGR.Description
ORDER BY PRTH.PRGroup
