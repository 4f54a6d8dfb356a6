/*
title: Days lost or restricted by accident and kind
grain: one accident and kind of days
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How many days did we lose to accidents?
  - Lost and restricted days by accident
  - lost time
  - Days recorded for each accident between two dates by kind of day, with date and location.
  - how much time did injuries cost us
  - For each incident, time away from work and time on light duty
  - The carrier questions our experience mod, so I want each 2024 incident with its place and how many days went to absence versus restricted work, costliest on top
  - injuries and their sick time
  - Incident number, when and where it was, what sort of day and how many, most days first
  - days away / restrcted per incdnt for 2024 pls
  - How long were people kept from normal work after each injury event last year?
*/
SELECT HRAT.Accident, HRAT.AccidentDate, HRAT.Location, HRAL.Type, SUM(HRAL.Days) AS Days
FROM HRAT WITH (NOLOCK)
JOIN HRAL WITH (NOLOCK)
    ON HRAT.HRCo = HRAL.HRCo
    AND HRAT.Accident = HRAL.Accident
WHERE HRAT.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
GROUP BY HRAT.Accident, HRAT.AccidentDate, HRAT.Location, HRAL.Type
ORDER BY Days DESC, HRAT.Accident
