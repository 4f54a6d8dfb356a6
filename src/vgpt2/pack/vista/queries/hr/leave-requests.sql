/*
title: Leave scheduled between two dates
grain: one day of leave of a person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who is off in the next weeks?
  - Scheduled leave by person and day
  - time off calendar
  - Leave days of people between two dates with code, hours, status and approver.
  - whos on vacation
  - Which employees have days off on the schedule in July, and how many hours?
  - Crews for the August shutdown get set tomorrow, so give me everybody away between the 5th and the 16th, whether it's approved yet and by whom
  - pto on the books, coming weeks
  - Planned absences day by day with the employee's name, type, hours, whether granted and who granted it
  - whose out the week of thanksgivng, pto approvd or pending
  - I am new at the front desk; which colleagues will not be in on which days this month?
*/
SELECT HRES.Date, HRRM.LastName, HRRM.FirstName, HRES.ScheduleCode, HRES.Description, HRES.Hours, HRES.Status,
    HRES.Approver
FROM HRES WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRES.HRCo = HRRM.HRCo
    AND HRES.HRRef = HRRM.HRRef
WHERE HRES.HRCo = @HRCo
    AND HRES.Date BETWEEN @BeginDate AND @EndDate
ORDER BY HRES.Date, HRRM.LastName, HRRM.FirstName
