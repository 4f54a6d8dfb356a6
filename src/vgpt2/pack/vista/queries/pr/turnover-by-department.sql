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
  - Per department, how many came and how many went in 2024?
  - The insurer's renewal form asks about staff stability; count for January to December starters and leavers in each department, worst losses on top.
  - joiners vs leavers by dept
  - department and its name, number who started, number who left
  - hires/terms cnt per dept ytd, where we bleedin ppl
  - Which parts of the company did most people leave this year, and how many new ones arrived there?
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
