/*
title: Hours worked in a craft or class other than the employee's own
grain: one employee, craft and class worked
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which employees were paid in a classification that is not the one on their master record?
  - Hours and wages by employee where the timecard's craft or class differs from the standard one, between two dates
  - out of class work
  - apprentices getting journeyman pay somewhere, since january
  - Does Tom Becker still belong under laborer, or has he been running equipment for months?
  - hrs in 2nd classification
  - Show own trade beside trade worked, with hours, for everyone who switched.
  - For whom did timecards use another trade or grade than his home one?
  - The union's business agent claims laborers run equipment; by name for 2024 show each man's home trade and grade, the ones worked, hours and pay.
  - guys working outta their class
  - surname, first name, home trade and grade, trade and grade's name worked, hours, pay, most hours first per man
  - hrs in diff craft/clas than emp mstr, apprntices as jman?
  - Each worker is registered for a certain trade and rank; who was paid for work in a different one, and how long?
*/
SELECT PRTH.Employee, PREH.LastName, PREH.FirstName, PREH.Craft AS OwnCraft, PREH.Class AS OwnClass, PRTH.Craft,
    PRTH.Class, PRCC.Description AS ClassWorked, SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Wages
FROM PRTH WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRTH.PRCo = PREH.PRCo
    AND PRTH.Employee = PREH.Employee
JOIN PRCC WITH (NOLOCK)
    ON PRTH.PRCo = PRCC.PRCo
    AND PRTH.Craft = PRCC.Craft
    AND PRTH.Class = PRCC.Class
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND (PRTH.Craft <> PREH.Craft OR PRTH.Class <> PREH.Class)
GROUP BY PRTH.Employee, PREH.LastName, PREH.FirstName, PREH.Craft, PREH.Class, PRTH.Craft, PRTH.Class,
    PRCC.Description
ORDER BY PREH.LastName, PREH.FirstName, Hours DESC
