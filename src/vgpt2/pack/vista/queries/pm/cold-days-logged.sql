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
  - Winter mornings at or under 25 degrees that the super wrote down on 22-4410
  - Concrete blankets ran 38,000 over; to justify a weather claim for January and February I want each day the field recorded a minimum of 32 or lower, with remarks.
  - days below freezing in the super's notes
  - Days at or below freezing in order, low and high reading, sky, wind and the superintendent's remark
  - dailys w/ lo temp under 20 , dec thru feb
  - According to the notes kept at the building site, on what days was it freezing?
*/
SELECT PMDL.LogDate, PMDL.DailyLog, PMDL.TempLow, PMDL.TempHigh, PMDL.Weather, PMDL.Wind, PMDL.Description
FROM PMDL WITH (NOLOCK)
WHERE PMDL.PMCo = @PMCo
    AND PMDL.Project = @Project
    AND PMDL.LogDate BETWEEN @BeginDate AND @EndDate
    AND PMDL.TempLow <= @MaxTemp
ORDER BY PMDL.LogDate, PMDL.DailyLog
