/*
title: Active payroll employees who have no record in HR
grain: one employee
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Who is in payroll and unknown to HR?
  - Employee number, name, group, department and hire date of active employees that no HR resource points to
  - missing in hr
  - When we got our certificates loaded we noticed that a few of the field hands hired through the hall were typed straight into payroll and never into HR, so training and licenses have nothing to hang on; give me whoever is active and has no counterpart
  - payrol emps not in hr sistem
  - Paid people of whom personnel keeps no file
  - I count 412 active in group 1 and HR says 398, who are the 14?
  - Which current payroll people does the HR module not know?
  - OSHA training cannot be tracked for men who exist only in payroll; tell me every current one lacking a personnel file, with group, department and hire day.
  - in PR, not in HR
  - surname, first name, number, payroll group, department, when hired, alphabetical
  - actv emps w no hr resrce, hall guys mostly
  - Some workers get wages, but the personnel department has no record of them; what are their names?
*/
SELECT PREH.Employee, PREH.LastName, PREH.FirstName, PREH.PRGroup, PREH.PRDept, PREH.HireDate
FROM PREH WITH (NOLOCK)
WHERE PREH.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM HRRM WITH (NOLOCK)
        WHERE HRRM.PRCo = PREH.PRCo
            AND HRRM.PREmp = PREH.Employee
    )
ORDER BY PREH.LastName, PREH.FirstName
