/*
title: Scheduled leave days between two dates on which the person has job timecards
grain: one leave day and job
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who worked on a job on a day for which he had booked time off?
  - Day, person, kind of leave, hours and status booked, job and hours worked on the same day
  - worked on day off
  - Half of the superintendents book a week at the lake and then come in for two of the days because of a pour, and afterwards we argue whether the vacation is used up or not, so compare what was on the calendar in June with what the timecards say
  - scheduld off but has hrs on job that day
  - Absent on paper and present in the mud
  - Was Mike Sorell off on June 14 or on 4410-?
  - Employees with vacation on the calendar who logged site hours the same day
  - Two foremen dispute their vacation deduction, so for June match the days off on the calendar with job time on that date, hours off beside hours worked
  - on vacation yet punched in
  - Day, employee, type of time off, hours off, approval, then project number and name with hours there, by day
  - pto schedled but hrs on a tc same dt, june, w job name
  - Did anyone go to a building site and get paid for it on days they were supposed to be on holiday?
*/
SELECT HRES.Date, HRRM.LastName, HRRM.FirstName, HRES.ScheduleCode, HRES.Hours AS HoursBooked, HRES.Status, PRTH.JCCo,
    PRTH.Job, JCJM.Description AS JobName, SUM(PRTH.Hours) AS HoursWorked
FROM HRES WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRES.HRCo = HRRM.HRCo
    AND HRES.HRRef = HRRM.HRRef
JOIN PRTH WITH (NOLOCK)
    ON HRRM.PRCo = PRTH.PRCo
    AND HRRM.PREmp = PRTH.Employee
    AND HRES.Date = PRTH.PostDate
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
WHERE HRES.HRCo = @HRCo
    AND HRES.Date BETWEEN @BeginDate AND @EndDate
GROUP BY HRES.Date, HRES.Seq, HRRM.LastName, HRRM.FirstName, HRES.ScheduleCode, HRES.Hours, HRES.Status, PRTH.JCCo,
    PRTH.Job, JCJM.Description
ORDER BY HRES.Date, HRRM.LastName, HRRM.FirstName, PRTH.JCCo, PRTH.Job
