/*
title: Scheduled leave with the first approver of each person's group
grain: one leave entry of a person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who has to approve the time off that people asked for?
  - Leave entries between two dates with person, day, code, hours, status, approval group and first approver's name
  - pto requests by approver
  - who signs off on Mandys vacation in july
  - Vacation calendar for the summer with the manager responsible for each request
  - time off + boss
  - Requests that land on one manager's desk in August
  - Each absence on the calendar together with the manager who must okay it
  - 'Too many vacation slips sit undecided, and I want to chase the right managers: everything for July and August with status and the person who decides for that group'
  - whose desk is each pto on
  - Time off entries by day with employee, hours, where it stands, the group, the manager's first and last name and what the employee wrote
  - pto reqs nov-dec w/ 1st apprvr name n the cmnt
  - Who is the boss that says yes or no to each person's planned holidays this summer?
*/
WITH Approver AS (
    SELECT HRAG.HRCo, HRAG.PTOAppvrGrp, HRAG.AppvrGrpDesc, HRRM.LastName, HRRM.FirstName
    FROM HRAG WITH (NOLOCK)
    JOIN HRRM WITH (NOLOCK)
        ON HRAG.HRCo = HRRM.HRCo
        AND HRAG.PriAppvr = HRRM.HRRef
    WHERE HRAG.HRCo = @HRCo
)
SELECT HRES.Date, HRRM.LastName, HRRM.FirstName, HRES.ScheduleCode, HRES.Hours, HRES.Status, Approver.AppvrGrpDesc,
    Approver.LastName AS ApproverLastName, Approver.FirstName AS ApproverFirstName, HRES.RequesterComment
FROM HRES WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRES.HRCo = HRRM.HRCo
    AND HRES.HRRef = HRRM.HRRef
LEFT JOIN Approver
    ON HRRM.HRCo = Approver.HRCo
    AND HRRM.PTOAppvrGrp = Approver.PTOAppvrGrp
WHERE HRES.HRCo = @HRCo
    AND HRES.Date BETWEEN @BeginDate AND @EndDate
ORDER BY HRES.Date, HRRM.LastName, HRRM.FirstName, HRES.Seq
