/*
title: Leave booked ahead against the balance in payroll
grain: one person and leave code
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-07-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Did people ask for more vacation than they have left?
  - Hours scheduled between two days by person and payroll leave code, hours available now and what would remain
  - pto booked vs balance
  - Marta wants the 2 weeks at christmas, 80 hrs, does she still have them after august
  - Who will be in the red by December 31 if everything on the calendar is taken?
  - requests > balance
  - Time off promised that nobody has earned
  - Does everyone have enough vacation banked for the days they already put in?
  - Before I approve any more Christmas time off, compare for August through December what each employee has on the calendar with what payroll says he still has
  - vacation requested over what's banked
  - By employee and kind of leave, hours available today, hours on the calendar through December and what is left after, worst off first
  - who's gonna go neg on pto by eoy? hrs avail less hrs schedled
  - Will anybody run out of paid days off if they take all the holidays they have signed up for this fall?
*/
WITH Booked AS (
    SELECT HRES.HRCo, HRES.HRRef, HRCM.PRLeaveCode, SUM(HRES.Hours) AS Hours
    FROM HRES WITH (NOLOCK)
    JOIN HRCM WITH (NOLOCK)
        ON HRES.HRCo = HRCM.HRCo
        AND HRES.ScheduleCode = HRCM.Code
    WHERE HRES.HRCo = @HRCo
        AND HRCM.PTOTypeYN = 'Y'
        AND HRES.Date BETWEEN @BeginDate AND @EndDate
    GROUP BY HRES.HRCo, HRES.HRRef, HRCM.PRLeaveCode
)
SELECT Booked.HRRef, HRRM.LastName, HRRM.FirstName, PRLV.Description AS LeaveName, PREL.AvailBal, Booked.Hours,
    PREL.AvailBal - Booked.Hours AS Remaining
FROM Booked
JOIN HRRM WITH (NOLOCK)
    ON Booked.HRCo = HRRM.HRCo
    AND Booked.HRRef = HRRM.HRRef
JOIN PREL WITH (NOLOCK)
    ON HRRM.PRCo = PREL.PRCo
    AND HRRM.PREmp = PREL.Employee
    AND Booked.PRLeaveCode = PREL.LeaveCode
JOIN PRLV WITH (NOLOCK)
    ON PREL.PRCo = PRLV.PRCo
    AND PREL.LeaveCode = PRLV.LeaveCode
ORDER BY Remaining, HRRM.LastName, HRRM.FirstName
