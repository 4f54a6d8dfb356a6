/*
title: Self-entered time that waits for a reviewer
grain: one reviewer, employee, week and job
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which supervisors are holding up their people's timesheets?
  - Unapproved lines of submitted timesheets by reviewer, employee, week start and job, with hours of all seven days
  - time not approved
  - remind the pms whos got timesheets to approve
  - Payroll runs at noon Monday. Who still has to sign off, and whose time is it?
  - approvals pending by boss
  - Hours people keyed themselves that nobody has released, with the name of the person it is waiting on
  - What self-keyed hours still lack a sign-off, and with which boss are they?
  - 'Payroll closes Monday noon and I call those who haven''t released hours: by reviewer''s name the worker, week, project and hours submitted but not okayed.'
  - whose desk is the time on
  - boss by name first, then week, his people, what they worked on, total for seven days
  - pm's sittin on timeshts submittd not aprvd
  - Some people's hours can't be paid since their superior has not confirmed them; whose, and who is the superior?
*/
SELECT PRMyTimesheetDetailForApproval.Reviewer, HQRV.Name AS ReviewerName, PRMyTimesheetDetailForApproval.Employee,
    PREHName.FullName, PRMyTimesheetDetailForApproval.StartDate, PRMyTimesheetDetailForApproval.JCCo,
    PRMyTimesheetDetailForApproval.Job, JCJM.Description AS JobName,
    SUM(COALESCE(PRMyTimesheetDetailForApproval.DayOne, 0) + COALESCE(PRMyTimesheetDetailForApproval.DayTwo, 0)
        + COALESCE(PRMyTimesheetDetailForApproval.DayThree, 0) + COALESCE(PRMyTimesheetDetailForApproval.DayFour, 0)
        + COALESCE(PRMyTimesheetDetailForApproval.DayFive, 0) + COALESCE(PRMyTimesheetDetailForApproval.DaySix, 0)
        + COALESCE(PRMyTimesheetDetailForApproval.DaySeven, 0)) AS Hours
FROM PRMyTimesheetDetailForApproval WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRMyTimesheetDetailForApproval.PRCo = PREHName.PRCo
    AND PRMyTimesheetDetailForApproval.Employee = PREHName.Employee
LEFT JOIN HQRV WITH (NOLOCK)
    ON PRMyTimesheetDetailForApproval.Reviewer = HQRV.Reviewer
LEFT JOIN JCJM WITH (NOLOCK)
    ON PRMyTimesheetDetailForApproval.JCCo = JCJM.JCCo
    AND PRMyTimesheetDetailForApproval.Job = JCJM.Job
WHERE PRMyTimesheetDetailForApproval.PRCo = @PRCo
    AND PRMyTimesheetDetailForApproval.Status = 1
    AND PRMyTimesheetDetailForApproval.Approved = 'N'
GROUP BY PRMyTimesheetDetailForApproval.Reviewer, HQRV.Name, PRMyTimesheetDetailForApproval.Employee,
    PREHName.FullName, PRMyTimesheetDetailForApproval.StartDate, PRMyTimesheetDetailForApproval.JCCo,
    PRMyTimesheetDetailForApproval.Job, JCJM.Description
ORDER BY PRMyTimesheetDetailForApproval.Reviewer, PRMyTimesheetDetailForApproval.StartDate, PREHName.FullName
