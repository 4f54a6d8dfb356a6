/*
title: Value of leave balances by payroll department
grain: one payroll department and leave code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - What would we owe if everybody cashed out vacation today?
  - Available leave hours and their value at the hourly rate, by department and leave code, active employees
  - leave liability
  - accrued pto in dollars for the year end entry, by dept
  - I need the accrual for unused time off at 12/31, office separate from field.
  - vacation accrual $
  - Hours people still have coming and what those hours cost at present rates
  - Price out unused time off per department at current hourly pay.
  - 'The auditors want the year-end accrual for compensated absences: for current staff, hours still owed and their dollar value, per department and kind of leave.'
  - PTO accrual $ by dept
  - department and its name, kind of leave, number of people, hours owed, hours times pay rate
  - vac liab at 12/31 hrs x rate, ofc vs field
  - If everyone were paid for unused days off, what would that cost us, department by department?
*/
SELECT PREH.PRDept, PRDP.Description AS DepartmentName, PREL.LeaveCode, PRLV.Description AS LeaveName,
    COUNT(*) AS Employees, SUM(PREL.AvailBal) AS Hours, SUM(PREL.AvailBal * PREH.HrlyRate) AS LeaveValue
FROM PREL WITH (NOLOCK)
JOIN PRLV WITH (NOLOCK)
    ON PREL.PRCo = PRLV.PRCo
    AND PREL.LeaveCode = PRLV.LeaveCode
JOIN PREH WITH (NOLOCK)
    ON PREL.PRCo = PREH.PRCo
    AND PREL.Employee = PREH.Employee
JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
WHERE PREL.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
GROUP BY PREH.PRDept, PRDP.Description, PREL.LeaveCode, PRLV.Description
ORDER BY PREH.PRDept, PREL.LeaveCode
