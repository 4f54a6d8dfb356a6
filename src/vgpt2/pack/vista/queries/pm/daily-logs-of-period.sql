/*
title: Daily logs between two dates with weather
grain: one daily log
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What do the daily logs say for last month?
  - Daily logs with weather and temperatures
  - daily logs
  - Logs of a project between two dates with description, weather, wind, high and low temperature.
  - what was the weather on site in june
  - Field reports on 22-4410 from March 1 to 15 with temperatures and remarks
  - Our attorney asks for the superintendent's record of the first two weeks of April on the bridge job, including what it said about sky, wind, high and low.
  - super's dailies for may
  - Superintendent's entries oldest first with what he wrote, sky, wind, warmest and coldest reading
  - dailys on 1001- 3/1-3/31 w/ wx
  - The boss at the site keeps a diary; what did he write, and what was the weather, those weeks?
*/
SELECT PMDL.LogDate, PMDL.DailyLog, PMDL.Description, PMDL.Weather, PMDL.Wind, PMDL.TempHigh, PMDL.TempLow
FROM PMDL WITH (NOLOCK)
WHERE PMDL.PMCo = @PMCo
    AND PMDL.Project = @Project
    AND PMDL.LogDate BETWEEN @BeginDate AND @EndDate
ORDER BY PMDL.LogDate, PMDL.DailyLog
