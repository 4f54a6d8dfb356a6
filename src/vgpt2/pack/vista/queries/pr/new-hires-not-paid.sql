/*
title: New hires who have not been paid yet, with time posted or waiting
grain: one employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Has everyone we took on since the first of the month received a check?
  - People hired between two dates without any payment, with posted hours, hours in batches and first day worked
  - new guys not paid
  - Started june 10, wife called, no money. hours are where
  - Ibarra and the other June starters, did their first week get lost somewhere between the foreman and me?
  - hired, 0 checks
  - Fresh faces still waiting for their first Friday
  - Which recent starters have never received a payment, and where is their time?
  - A recruit's wife rang the owner about missing wages; for people hired since June 1 with no payment ever, show department, first day worked, hours recorded and hours still in queues.
  - hired, no paycheck yet
  - 'by start day: surname, first name, payroll group, department''s name, first day worked, hours posted, hours pending'
  - newhires zero chks ytd hrs postd or in batch??
  - Have any of the people who joined us recently not been given wages so far, and did they work?
*/
WITH Posted AS (
    SELECT PRTH.PRCo, PRTH.Employee, MIN(PRTH.PostDate) AS FirstDay, SUM(PRTH.Hours) AS Hours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.PRCo = @PRCo
    GROUP BY PRTH.PRCo, PRTH.Employee
),
Waiting AS (
    SELECT PRTB.Co, PRTB.Employee, SUM(PRTB.Hours) AS Hours
    FROM PRTB WITH (NOLOCK)
    WHERE PRTB.Co = @PRCo
    GROUP BY PRTB.Co, PRTB.Employee
)
SELECT PREH.HireDate, PREH.Employee, PREH.LastName, PREH.FirstName, PREH.PRGroup, PRDP.Description AS DepartmentName,
    Posted.FirstDay, COALESCE(Posted.Hours, 0) AS PostedHours, COALESCE(Waiting.Hours, 0) AS HoursInBatches
FROM PREH WITH (NOLOCK)
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
LEFT JOIN Posted
    ON PREH.PRCo = Posted.PRCo
    AND PREH.Employee = Posted.Employee
LEFT JOIN Waiting
    ON PREH.PRCo = Waiting.Co
    AND PREH.Employee = Waiting.Employee
WHERE PREH.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
    AND PREH.HireDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM PRPH WITH (NOLOCK)
        WHERE PRPH.PRCo = PREH.PRCo
            AND PRPH.Employee = PREH.Employee
    )
ORDER BY PREH.HireDate, PREH.LastName, PREH.FirstName
