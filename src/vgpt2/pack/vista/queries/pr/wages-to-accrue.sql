/*
title: Wages for days worked through a date that had not been paid by then
grain: one payroll department and pay period
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
  SinceDate: {type: bDate, example: 2024-06-01}
asks:
  - Payroll accrual at June 30, hours and gross for days worked through the 30th that are on a check dated July, by department.
  - Timecard amounts with a work date up to a day and a pay date after it, by payroll group, pay period and department
  - wage accrual
  - Is the 88,000 we accrued for the week ending July 5 about right for the two days in June?
  - how much payroll do we gotta accrue
  - Group, period end, division, hours, gross wages, people.
  - Earned by the crews and not yet handed over on the balance sheet date
  - What June pay remained unpaid until July, per pay group, period and department, without taxes?
  - 'Balance sheet date is June 30: split unpaid days by payroll group, pay period and department, people, hours and plain wages, no taxes on top.'
  - gross to accrue 6/30, by pay group
  - weekly crew, salaried crew and so on, week ending, division by name, heads, time, plain earnings
  - accr wgs asof 6/30 by grp/ppe/dept no burdn
  - Some June days were paid only in July; what wages were those, for which pay week and department?
*/
SELECT PRTH.PRGroup, PRGR.Description AS GroupName, PRTH.PREndDate, PRTH.PRDept, PRDP.Description AS DepartmentName,
    COUNT(DISTINCT PRTH.Employee) AS Employees, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Wages
FROM PRTH WITH (NOLOCK)
JOIN PRGR WITH (NOLOCK)
    ON PRTH.PRCo = PRGR.PRCo
    AND PRTH.PRGroup = PRGR.PRGroup
JOIN PRDP WITH (NOLOCK)
    ON PRTH.PRCo = PRDP.PRCo
    AND PRTH.PRDept = PRDP.PRDept
LEFT JOIN PRSQ WITH (NOLOCK)
    ON PRTH.PRCo = PRSQ.PRCo
    AND PRTH.PRGroup = PRSQ.PRGroup
    AND PRTH.PREndDate = PRSQ.PREndDate
    AND PRTH.Employee = PRSQ.Employee
    AND PRTH.PaySeq = PRSQ.PaySeq
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PREndDate >= @SinceDate
    AND PRTH.PostDate <= @AsOf
    AND (PRSQ.PaidDate IS NULL OR PRSQ.PaidDate > @AsOf)
GROUP BY PRTH.PRGroup, PRGR.Description, PRTH.PREndDate, PRTH.PRDept, PRDP.Description
ORDER BY PRTH.PRGroup, PRTH.PREndDate, PRTH.PRDept
