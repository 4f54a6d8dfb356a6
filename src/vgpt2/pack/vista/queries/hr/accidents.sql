/*
title: Accidents between two dates
grain: one accident
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What accidents did we have this year?
  - Accident log with job and location
  - accident list
  - Accidents between two dates with job, location and whether they are closed.
  - any injuries on the jobs lately
  - Safety incidents on file for 2024 with place and whether finished
  - Insurance broker wants our incident log by february 15; from january to december each one with day, project, place, who told us, and the day it was settled
  - incident log, whole year
  - 'In order of day: case number, project, place, reported by, closed on'
  - acc log jan-jun co 1, job + loc + clsd dt
  - What mishaps did we have at work this year, and where?
*/
SELECT HRAT.Accident, HRAT.AccidentDate, HRAT.Job, HRAT.Location, HRAT.ReportedBy, HRAT.ClosedDate
FROM HRAT WITH (NOLOCK)
WHERE HRAT.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRAT.AccidentDate, HRAT.Accident
