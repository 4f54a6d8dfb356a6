/*
title: Next meetings announced in minutes between two dates
grain: one meeting
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which project meetings are coming up in the next two weeks?
  - Follow-up meetings by next date, time and place with project name, type and subject of the last one
  - upcoming meetings
  - Project, job, next date, next time, next place, kind, last number, last date, subject from 06/01/2024 to 06/30/2024
  - when do we sit down w/ the hospital folks again
  - Put the OAC dates of 1001- and everything else in my calendar for June
  - Where do I have to be, and when?
  - Sit-downs announced for June 10–21 with hour and place, across jobs
  - My assistant books travel on Fridays; from what the minutes announce, tell her each follow-up gathering between July 1 and 14, with hour, spot, job name and subject.
  - whats on the meeting calendar june
  - 'Announced gatherings chronologically: hour, place, job name, subject of the previous one'
  - upcomng mtgs all jobs 6/1-6/14, when + where
  - Where and when will people gather next about our building jobs, according to what was agreed last time?
*/
SELECT PMMM.NextDate, PMMM.NextTime, PMMM.NextLocation, PMMM.Project, JCJM.Description AS JobName,
    PMMM.MeetingType, PMMM.Meeting, PMMM.MeetingDate, PMMM.Subject
FROM PMMM WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMMM.PMCo = JCJM.JCCo
    AND PMMM.Project = JCJM.Job
WHERE PMMM.PMCo = @PMCo
    AND PMMM.NextDate BETWEEN @BeginDate AND @EndDate
ORDER BY PMMM.NextDate, PMMM.NextTime, PMMM.Project
