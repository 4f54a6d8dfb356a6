/*
title: Leave hours scheduled in HR with any status between two dates against leave used in payroll in the same time, by person and leave code, with the difference
grain: one person and leave code
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Does the time off that people booked agree with the leave that payroll took from them?
  - Person, leave code, hours scheduled, hours used, difference, for a range of dates
  - booked vs used leave
  - Two foremen were on the calendar for a week in August and their balances never moved, so compare for everyone what is scheduled as paid time off with what the leave history says was used between the same dates and show me who is off and by how many hours
  - vacaton booked but not takn in payroll
  - Days away on the planner that were never charged to the balance
  - Did Ferris book 40 hours over July 4th and have only 32 deducted?
  - Compare days off on the HR calendar to hours payroll really deducted, per employee
  - The auditor doubts our vacation liability, so for 2024 set the hours scheduled as time off next to the hours payroll took, employee by employee, and only where they disagree
  - pto calendar doesn't match payroll usage
  - Name, type of leave, planned hours, hours taken out and the gap, widest gap on top, January through June
  - hr sched pto vs prl usage ytd, whos off n how much diff
  - Did people really take the vacation that they put on the planner, according to what the paycheck people deducted?
*/
WITH Moves AS (
    SELECT HRRM.PRCo, HRRM.PREmp AS Employee, HRCM.PRLeaveCode AS LeaveCode, HRES.Hours AS Booked, 0 AS Used
    FROM HRES WITH (NOLOCK)
    JOIN HRCM WITH (NOLOCK)
        ON HRES.HRCo = HRCM.HRCo
        AND HRES.ScheduleCode = HRCM.Code
    JOIN HRRM WITH (NOLOCK)
        ON HRES.HRCo = HRRM.HRCo
        AND HRES.HRRef = HRRM.HRRef
    WHERE HRES.HRCo = @HRCo
        AND HRCM.PTOTypeYN = 'Y'
        AND HRES.Date BETWEEN @BeginDate AND @EndDate
    UNION ALL
    SELECT PRLH.PRCo, PRLH.Employee, PRLH.LeaveCode, 0, PRLH.Amt
    FROM HRCO WITH (NOLOCK)
    JOIN PRLH WITH (NOLOCK)
        ON HRCO.PRCo = PRLH.PRCo
    WHERE HRCO.HRCo = @HRCo
        AND PRLH.Type = 'U'
        AND PRLH.ActDate BETWEEN @BeginDate AND @EndDate
)
SELECT Moves.Employee, PREHName.FullName, Moves.LeaveCode, SUM(Moves.Booked) AS HoursBooked,
    SUM(Moves.Used) AS HoursUsed, SUM(Moves.Booked) - SUM(Moves.Used) AS Difference
FROM Moves
JOIN PREHName WITH (NOLOCK)
    ON Moves.PRCo = PREHName.PRCo
    AND Moves.Employee = PREHName.Employee
GROUP BY Moves.Employee, PREHName.FullName, Moves.LeaveCode
HAVING SUM(Moves.Booked) <> SUM(Moves.Used)
ORDER BY Difference DESC, PREHName.FullName, Moves.LeaveCode
