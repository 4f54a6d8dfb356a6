/*
title: Self-entered time that was approved by the login that entered it
grain: one timesheet line
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Does anybody sign off on his own hours?
  - Timesheet lines with the same login as creator and approver, by week with name, person, job and total of the week
  - self approved hours
  - "Internal audit: sample shows K. Marsh okayed her own 46 hours, week of 6/3. Give me the population."
  - approver = enterer
  - segregation of dutys problem on online timesheets
  - Who is both the one who wrote it down and the one who said yes, since January?
  - Which web time lines were created and okayed under one login in 2024?
  - 'Separation-of-duties test: give the auditors each self-keyed week where the same login wrote and okayed it, approver''s full name, worker''s name, project and total hours.'
  - signed off his own time
  - 'by week and login: approver''s full name, when okayed, worker''s full name, project, pay type, hours of the week'
  - my timesht approvr = creator since jan
  - Did anybody confirm working hours that he had typed in himself?
*/
SELECT PRMyTimesheetDetail.StartDate, PRMyTimesheetDetail.ApprovedBy, DDUP.FullName AS ApproverName,
    PRMyTimesheetDetail.ApprovedOn, PRMyTimesheetDetail.Employee, PREHName.FullName AS EmployeeName,
    PRMyTimesheetDetail.JCCo, PRMyTimesheetDetail.Job, PRMyTimesheetDetail.EarnCode,
    COALESCE(PRMyTimesheetDetail.DayOne, 0) + COALESCE(PRMyTimesheetDetail.DayTwo, 0)
        + COALESCE(PRMyTimesheetDetail.DayThree, 0) + COALESCE(PRMyTimesheetDetail.DayFour, 0)
        + COALESCE(PRMyTimesheetDetail.DayFive, 0) + COALESCE(PRMyTimesheetDetail.DaySix, 0)
        + COALESCE(PRMyTimesheetDetail.DaySeven, 0) AS WeekTotal
FROM PRMyTimesheetDetail WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRMyTimesheetDetail.PRCo = PREHName.PRCo
    AND PRMyTimesheetDetail.Employee = PREHName.Employee
LEFT JOIN DDUP WITH (NOLOCK)
    ON PRMyTimesheetDetail.ApprovedBy = DDUP.VPUserName
WHERE PRMyTimesheetDetail.PRCo = @PRCo
    AND PRMyTimesheetDetail.StartDate BETWEEN @BeginDate AND @EndDate
    AND PRMyTimesheetDetail.Approved = 'Y'
    AND PRMyTimesheetDetail.ApprovedBy = PRMyTimesheetDetail.CreatedBy
ORDER BY PRMyTimesheetDetail.StartDate, PRMyTimesheetDetail.ApprovedBy, PREHName.FullName, PRMyTimesheetDetail.Seq
