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
