/*
title: Self-entered hours of a week against posted timecards
grain: one employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  StartDate: {type: bDate, example: 2024-06-23}
asks:
  - Did everything that the office staff entered for the week arrive in payroll?
  - Hours people entered themselves for a week, hours not yet approved, hours posted in the same seven days and the difference, with department
  - entered vs posted hours
  - Liz put in 44 for the week of 6/23 and got paid 36, where did 8 go
  - Online timesheets, week starting June 23, tie them to what was paid.
  - hrs lost between portal and pay
  - Engineers say that the computer swallows part of what they type.
  - For the week of June 23, does what people typed themselves equal what was booked?
  - 'A project engineer says eight hours vanished; compare for everybody using the web sheet that week: hours typed, unapproved lines, hours booked, gap, department.'
  - typed 44, booked 36?
  - 'biggest gap first: full name, department''s name, hours typed, lines lacking approval, hours booked, gap'
  - my timesht hrs vs postd tc wk 6/23, who got shorted
  - Office staff record their own hours; did the pay office use all of them that week?
*/
WITH Entered AS (
    SELECT PRMyTimesheetDetail.PRCo, PRMyTimesheetDetail.Employee,
        SUM(COALESCE(PRMyTimesheetDetail.DayOne, 0) + COALESCE(PRMyTimesheetDetail.DayTwo, 0)
            + COALESCE(PRMyTimesheetDetail.DayThree, 0) + COALESCE(PRMyTimesheetDetail.DayFour, 0)
            + COALESCE(PRMyTimesheetDetail.DayFive, 0) + COALESCE(PRMyTimesheetDetail.DaySix, 0)
            + COALESCE(PRMyTimesheetDetail.DaySeven, 0)) AS EnteredHours,
        SUM(CASE WHEN PRMyTimesheetDetail.Approved = 'N' THEN 1 ELSE 0 END) AS LinesNotApproved
    FROM PRMyTimesheetDetail WITH (NOLOCK)
    WHERE PRMyTimesheetDetail.PRCo = @PRCo
        AND PRMyTimesheetDetail.StartDate = @StartDate
    GROUP BY PRMyTimesheetDetail.PRCo, PRMyTimesheetDetail.Employee
),
Posted AS (
    SELECT PRTH.PRCo, PRTH.Employee, SUM(PRTH.Hours) AS PostedHours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.PRCo = @PRCo
        AND PRTH.PostDate BETWEEN @StartDate AND DATEADD(day, 6, @StartDate)
    GROUP BY PRTH.PRCo, PRTH.Employee
)
SELECT Entered.Employee, PREHName.FullName, PRDP.Description AS DepartmentName, Entered.EnteredHours,
    Entered.LinesNotApproved, COALESCE(Posted.PostedHours, 0) AS PostedHours,
    Entered.EnteredHours - COALESCE(Posted.PostedHours, 0) AS Difference
FROM Entered
JOIN PREHName WITH (NOLOCK)
    ON Entered.PRCo = PREHName.PRCo
    AND Entered.Employee = PREHName.Employee
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREHName.PRCo = PRDP.PRCo
    AND PREHName.PRDept = PRDP.PRDept
LEFT JOIN Posted
    ON Entered.PRCo = Posted.PRCo
    AND Entered.Employee = Posted.Employee
ORDER BY Difference DESC, PREHName.FullName
