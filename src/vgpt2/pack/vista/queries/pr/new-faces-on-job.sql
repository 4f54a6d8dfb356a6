/*
title: Employees who worked on a job for the first time in a period
grain: one employee
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who is new on my site and still needs the orientation?
  - Employees whose first time on the job falls between two dates, with trade, class, hire date and phone
  - new faces on site
  - Employee number, last name, first name, craft, class description, hired, first day on 1001-, hours since
  - safety guy wants the names of anybody who started on 1001- in june
  - 'Badge list: people that were never here before the 1st'
  - Which hands did I get from other jobs or the hall lately?
  - Who set foot on 22-4410 for the first time during June?
  - The GC's safety manager requires orientation cards for newcomers; for 22-4410 in June give name, trade, grade, hire day, cell phone, first day there and hours.
  - newbies on 22-4410, june
  - 'by first day: surname, first name, trade, grade''s name, hired, mobile number, hours on the site'
  - '1st time on job 1001- since 6/1, need orientatn, cell #s'
  - Which workers began on this building site that month, having never worked there before?
*/
WITH FirstDays AS (
    SELECT PRTH.PRCo, PRTH.Employee, MIN(PRTH.PostDate) AS FirstDay, SUM(PRTH.Hours) AS Hours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.JCCo = @JCCo
        AND PRTH.Job = @Job
    GROUP BY PRTH.PRCo, PRTH.Employee
)
SELECT FirstDays.Employee, PREH.LastName, PREH.FirstName, PREH.Craft, PRCC.Description AS ClassDescription,
    PREH.HireDate, PREH.CellPhone, FirstDays.FirstDay, FirstDays.Hours
FROM FirstDays
JOIN PREH WITH (NOLOCK)
    ON FirstDays.PRCo = PREH.PRCo
    AND FirstDays.Employee = PREH.Employee
LEFT JOIN PRCC WITH (NOLOCK)
    ON PREH.PRCo = PRCC.PRCo
    AND PREH.Craft = PRCC.Craft
    AND PREH.Class = PRCC.Class
WHERE FirstDays.FirstDay BETWEEN @BeginDate AND @EndDate
ORDER BY FirstDays.FirstDay, PREH.LastName, PREH.FirstName
