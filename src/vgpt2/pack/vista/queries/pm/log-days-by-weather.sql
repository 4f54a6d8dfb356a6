/*
title: Daily log days of a project between two dates by weather with average high and low temperature
grain: one kind of weather
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How many days of rain, snow and sun did we record on this job?
  - Weather as written, number of days, average high, average low, coldest low for one project between two dates
  - days by weather
  - For the extension claim on 1001- count the wet days from January 1 to June 30 2024
  - how many rainny days in the supers dairy
  - The contract grants a time extension only for adverse conditions beyond eleven days in the half year, and I have no wish to leaf through a hundred and twenty reports, so group them by what the superintendent put down for the sky and give me a count of each with the usual temperatures.
  - What was the sky like while we built, counted up
  - Tally rain, sun and snow dates on 22-4410 as the field noted them
  - For a time claim the contract demands proof of abnormal skies, so from the field notes of January to April on the school tally dates per sky with mean temperatures.
  - rain days vs dry, from dailies
  - Site diary skies, commonest first, with number of dates, mean high, mean low and record low for each
  - cnt of rain/snow/clear days per the dailys, 1001- jan-jun, avg temps
  - During half a year at this site, how often was it raining, sunny or snowing, and how warm was it typically?
*/
SELECT PMDL.Weather, COUNT(DISTINCT PMDL.LogDate) AS Days, AVG(1.0 * PMDL.TempHigh) AS AverageHigh,
    AVG(1.0 * PMDL.TempLow) AS AverageLow, MIN(PMDL.TempLow) AS LowestLow
FROM PMDL WITH (NOLOCK)
WHERE PMDL.PMCo = @PMCo
    AND PMDL.Project = @Project
    AND PMDL.LogDate BETWEEN @BeginDate AND @EndDate
GROUP BY PMDL.Weather
ORDER BY Days DESC, PMDL.Weather
