/*
title: Active people whose expected return date has passed, with their last day worked in payroll
grain: one person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Who should be back from leave by now, and has he worked since?
  - Person, latest change that has a return date, code name, expected return, days overdue and last day with a timecard
  - overdue from leave
  - Three people went out on family leave this winter and I cannot tell from HR whether they came back because nobody closes these things, so compare the day they were supposed to return with the last day for which they turned in any time
  - should of returnd from leave allready
  - Absent longer than agreed
  - Oyelaran was due on May 6. Any hours since then?
  - Employees supposed to be back from absence already, and their most recent timecard
  - The FMLA lawyer asks who overstayed, so give current employees whose planned comeback was before June 30, how many days past it is, and the last time they had hours
  - not back yet, due already
  - Name, status, what kind of absence, since when, planned comeback, days past it and latest day with hours, longest overdue first
  - LOA folks past exp rtn dt, last day wrkd per tc?
  - Somebody went away on leave and should have come back; who are these people and when were they last paid for working?
*/
WITH Away AS (
    SELECT HREH.HRCo, HREH.HRRef, HREH.Type, HREH.Code, HREH.DateChanged, HREH.ExpReturnDate,
        ROW_NUMBER() OVER (PARTITION BY HREH.HRCo, HREH.HRRef ORDER BY HREH.DateChanged DESC, HREH.Seq DESC) AS Recent
    FROM HREH WITH (NOLOCK)
    WHERE HREH.HRCo = @HRCo
        AND HREH.ExpReturnDate IS NOT NULL
),
LastWorked AS (
    SELECT PRTH.PRCo, PRTH.Employee, MAX(PRTH.PostDate) AS LastDay
    FROM HRCO WITH (NOLOCK)
    JOIN PRTH WITH (NOLOCK)
        ON HRCO.PRCo = PRTH.PRCo
    WHERE HRCO.HRCo = @HRCo
        AND PRTH.Hours > 0
    GROUP BY PRTH.PRCo, PRTH.Employee
)
SELECT HRRM.LastName, HRRM.FirstName, HRRM.Status, HRCM.Description AS ChangeName, Away.DateChanged,
    Away.ExpReturnDate, DATEDIFF(day, Away.ExpReturnDate, @AsOf) AS DaysOverdue, LastWorked.LastDay
FROM Away
JOIN HRRM WITH (NOLOCK)
    ON Away.HRCo = HRRM.HRCo
    AND Away.HRRef = HRRM.HRRef
LEFT JOIN HRCM WITH (NOLOCK)
    ON Away.HRCo = HRCM.HRCo
    AND Away.Type = HRCM.Type
    AND Away.Code = HRCM.Code
LEFT JOIN LastWorked
    ON HRRM.PRCo = LastWorked.PRCo
    AND HRRM.PREmp = LastWorked.Employee
WHERE Away.Recent = 1
    AND Away.ExpReturnDate < @AsOf
    AND HRRM.ActiveYN = 'Y'
ORDER BY DaysOverdue DESC, HRRM.LastName, HRRM.FirstName
