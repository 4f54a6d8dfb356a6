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
  - Count present staff per department and give their mean hourly wage.
  - For the overhead budget the controller wants the number of people we have in every department right now and the average pay per hour there.
  - staff count + avg rate per dept
  - department and its name, people, average hourly pay, biggest department first
  - hd cnt by dept w avg $/hr
  - How big is each department today, and what does a person there typically earn per hour?
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
