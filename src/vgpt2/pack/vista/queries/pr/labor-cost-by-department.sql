/*
title: Hours and earnings by payroll department
grain: one payroll department
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much does labor cost in each department?
  - Payroll hours and earnings by department
  - payroll by dept
  - Hours and gross earnings by payroll department between two work dates.
  - what are we spending on wages per dept
  - What did wages and time amount to for every department in 2024?
  - 'The owners want to see where payroll money goes before setting bonuses: hours and gross for work done January to December, one line per department with its name.'
  - wages by dept, 2024
  - department and its name, hours, gross pay
  - pr hrs n $ per dept 1/1-12/31
  - How many working hours and how much pay went to each department over that time?
*/
SELECT PRTH.PRDept, PRDP.Description, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Earnings
FROM PRTH WITH (NOLOCK)
JOIN PRDP WITH (NOLOCK)
    ON PRTH.PRCo = PRDP.PRCo
    AND PRTH.PRDept = PRDP.PRDept
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRTH.PRDept, PRDP.Description
ORDER BY PRTH.PRDept
