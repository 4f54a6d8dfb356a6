/*
title: Employees whose earnings of a range of months exceed an amount, with job title, department and hire date
grain: one employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
  MoreThan: {type: bDollar, example: 150000}
asks:
  - Who earned over 150,000 last year, and what do they do here?
  - Employees above an earnings limit in a span of months, with position, payroll department, hire date and total
  - six figure earners
  - anyone makin more than 200k and wat is their title
  - The key person policy and the bank's disclosure both ask for the individuals with earnings above a threshold, together with their function, the department that pays them and how long they have been with the firm, for the twelve months of 2024
  - The best paid among us and their roles
  - Name, title, department, hired, earned; everyone past 175,000 through September
  - Whose pay in 2024 passed 150,000, and what's his position?
  - 'The 401(k) adviser needs highly compensated people for discrimination testing: everyone above 155,000 for January to December with position, department, hire day and total pay.'
  - who made north of 150k
  - 'highest paid first: surname, first name, position, department''s name, hired, pay total'
  - hce list 2024 >155k w position/dept/hire dt
  - Tell me the people who made more than this much last year, what they do and how long they have been here.
*/
WITH Earned AS (
    SELECT PREA.PRCo, PREA.Employee, SUM(PREA.Amount) AS Earnings
    FROM PREA WITH (NOLOCK)
    WHERE PREA.PRCo = @PRCo
        AND PREA.EDLType = 'E'
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PREA.PRCo, PREA.Employee
    HAVING SUM(PREA.Amount) > @MoreThan
)
SELECT PREH.Employee, PREH.LastName, PREH.FirstName, HRPC.JobTitle, PREH.PRDept, PRDP.Description AS DepartmentName,
    PREH.HireDate, Earned.Earnings
FROM Earned
JOIN PREH WITH (NOLOCK)
    ON Earned.PRCo = PREH.PRCo
    AND Earned.Employee = PREH.Employee
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
LEFT JOIN HRRM WITH (NOLOCK)
    ON PREH.PRCo = HRRM.PRCo
    AND PREH.Employee = HRRM.PREmp
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
ORDER BY Earned.Earnings DESC, PREH.LastName, PREH.FirstName
