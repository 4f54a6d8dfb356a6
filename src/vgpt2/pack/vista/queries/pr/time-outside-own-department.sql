/*
title: Hours and earnings of a pay period charged to a payroll department other than the employee's own, by own department and department charged
grain: one pair of departments
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which departments lend their people to others?
  - Own department, department charged, employees, hours, earnings where the two differ for a period end
  - time outside own department
  - The shop manager complains that his wages are too high because his mechanics are helping the yard, while the ledger still hits his accounts, so show the hours and dollars on this payroll that were keyed to another department than the one on the employee, by from and to
  - hours charged to diffrent departmant than home
  - Borrowed labor between our divisions this week
  - How much of dept 20 was booked on 35 in the week of 6/30, was it the 1,900?
  - On June 30's payroll, what time was charged away from a person's home department?
  - The shop manager's wages look inflated as his men help the yard; for group 1, June 30, total persons, hours and pay from each home department to the one charged.
  - dept-to-dept borrowed labor
  - 'most hours first: home department, department charged with its name, persons, hours, pay'
  - hrs hit other dept than home 6/30 grp1
  - People belong to one department but worked for another this week; how much, from where to where?
*/
SELECT PREH.PRDept AS OwnDept, PRTH.PRDept AS ChargedDept, PRDP.Description AS ChargedDeptName,
    COUNT(DISTINCT PRTH.Employee) AS Employees, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Earnings
FROM PRTH WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRTH.PRCo = PREH.PRCo
    AND PRTH.Employee = PREH.Employee
LEFT JOIN PRDP WITH (NOLOCK)
    ON PRTH.PRCo = PRDP.PRCo
    AND PRTH.PRDept = PRDP.PRDept
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PRGroup = @PRGroup
    AND PRTH.PREndDate = @PREndDate
    AND PRTH.PRDept <> PREH.PRDept
GROUP BY PREH.PRDept, PRTH.PRDept, PRDP.Description
ORDER BY Hours DESC, OwnDept, ChargedDept
