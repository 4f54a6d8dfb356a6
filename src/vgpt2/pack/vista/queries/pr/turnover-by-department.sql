/*
title: Hires and terminations by payroll department between two dates
grain: one payroll department
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which departments lose the most people?
  - Hires and terminations count by department
  - turnover by dept
  - Number of employees hired and number terminated in a date range by payroll department.
  - where are people quittin
*/
SELECT PREH.PRDept, PRDP.Description,
    SUM(CASE WHEN PREH.HireDate BETWEEN @BeginDate AND @EndDate THEN 1 ELSE 0 END) AS Hired,
    SUM(CASE WHEN PREH.TermDate BETWEEN @BeginDate AND @EndDate THEN 1 ELSE 0 END) AS Terminated
FROM PREH WITH (NOLOCK)
JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
WHERE PREH.PRCo = @PRCo
    AND (PREH.HireDate BETWEEN @BeginDate AND @EndDate OR PREH.TermDate BETWEEN @BeginDate AND @EndDate)
GROUP BY PREH.PRDept, PRDP.Description
ORDER BY Terminated DESC, PREH.PRDept
