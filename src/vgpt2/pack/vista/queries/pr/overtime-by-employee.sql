/*
title: Overtime hours by employee between two dates
grain: one employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who worked the most overtime?
  - Overtime hours by employee
  - ot hours ytd
  - Hours on earnings codes with a factor above 1 by employee between two dates.
  - who's racking up ot
  - Rank people by premium-time hours worked in 2024, with pay.
  - HR watches burnout before assigning the winter shutdown; tell me for January to June who had most time at more than straight rate, hours and dollars.
  - OT leaders, hours and bucks
  - 'most first: surname, first name, hours above straight time, pay for them'
  - who got the most ot ytd, hrs n $
  - Which workers put in the most extra-paid hours, and how much did they receive for them?
*/
SELECT PRTH.Employee, PREH.LastName, PREH.FirstName, SUM(PRTH.Hours) AS OvertimeHours, SUM(PRTH.Amt) AS OvertimePay
FROM PRTH WITH (NOLOCK)
JOIN PREC WITH (NOLOCK)
    ON PRTH.PRCo = PREC.PRCo
    AND PRTH.EarnCode = PREC.EarnCode
JOIN PREH WITH (NOLOCK)
    ON PRTH.PRCo = PREH.PRCo
    AND PRTH.Employee = PREH.Employee
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND PREC.Factor > 1
GROUP BY PRTH.Employee, PREH.LastName, PREH.FirstName
ORDER BY OvertimeHours DESC, PRTH.Employee
