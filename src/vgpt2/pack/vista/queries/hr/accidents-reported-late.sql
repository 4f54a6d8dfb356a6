/*
title: Accidents that were reported after the day they happened
grain: one accident
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which incidents did we hear about too late?
  - Accidents with day of the event, day reported, days between, who reported it, location and job
  - late incident reports
  - the strained back on 1001- was called in a week after, any others like that
  - Our rule is same-day notice. List each breach since January 1 with the person who finally told us.
  - took forever to tell us
  - Carrier complains of lag time over 3 days, how bad is it
  - Incidents the office learned of days afterwards, longest silence first
  - Comp carrier surcharges us for lag over three days; find every incident from january to june told later than the day itself, by whom, on which project by name
  - called in late, how many days
  - 'Longest lag on top: case, day of event, day told, days between, who told, place, project by name'
  - acc rptd after the fact YTD, lag days + who rptd
  - After somebody is hurt we must be told the same day. When did that fail, and by how many days?
*/
SELECT HRAT.Accident, HRAT.AccidentDate, HRAT.DateReported,
    DATEDIFF(day, HRAT.AccidentDate, HRAT.DateReported) AS DaysLate, HRAT.ReportedBy, HRAT.Location, HRAT.JCCo,
    HRAT.Job, JCJM.Description AS JobName
FROM HRAT WITH (NOLOCK)
LEFT JOIN JCJM WITH (NOLOCK)
    ON HRAT.JCCo = JCJM.JCCo
    AND HRAT.Job = JCJM.Job
WHERE HRAT.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
    AND HRAT.DateReported > HRAT.AccidentDate
ORDER BY DaysLate DESC, HRAT.AccidentDate, HRAT.Accident
