/*
title: Daily logs with a low temperature at or below a limit
grain: one daily log
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-03-31}
  MaxTemp: {type: smallint, example: 32}
asks:
  - On which days was it too cold to pour, according to our logs?
  - Daily logs of a project between two dates with low temperature up to a limit, weather, wind and remarks
  - freezing days
  - Date, low, high, sky, wind, text for January 2024 to March 2024 where the low was 32 or less
  - need proof for the delay claim on 1001- that it was friggin cold all feb
  - Owner wants evidence before granting 9 weather days
  - Count me the mornings below 20 degrees from what the superintendent wrote
*/
SELECT PMDL.LogDate, PMDL.DailyLog, PMDL.TempLow, PMDL.TempHigh, PMDL.Weather, PMDL.Wind, PMDL.Description
FROM PMDL WITH (NOLOCK)
WHERE PMDL.PMCo = @PMCo
    AND PMDL.Project = @Project
    AND PMDL.LogDate BETWEEN @BeginDate AND @EndDate
    AND PMDL.TempLow <= @MaxTemp
ORDER BY PMDL.LogDate, PMDL.DailyLog
