/*
title: Active employees by payroll department
grain: one payroll department
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - How many people work in each department?
  - Headcount per payroll department
  - head count
  - Number of active employees and their average hourly rate by payroll department.
  - how many bodies per dept
*/
SELECT PREH.PRDept, PRDP.Description, COUNT(*) AS Employees, AVG(PREH.HrlyRate) AS AverageRate
FROM PREH WITH (NOLOCK)
JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
WHERE PREH.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
GROUP BY PREH.PRDept, PRDP.Description
ORDER BY Employees DESC, PREH.PRDept
