/*
title: Crews noted in daily logs of a project
grain: one crew line of a daily log
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which of our own crews were on this job, and what did they do each day?
  - Crew entries of the daily logs with crew name and phase
  - Log date, log number, weather, crew, crew description, phase description, foremen, journeymen, apprentices and text for a range of days.
  - crews by day
  - what were our guys up to on 1001- the first week of june
  - Own labor gangs recorded in the superintendent's diary in June
  - For a delay claim on 1001- I need our gangs per day with what they worked on
  - Our own gangs recorded on 22-4410 in June, what they did and the weather
  - Preparing the inefficiency claim for the clinic, our scheduler wants each day's company gangs from field notes with leads, journeymen and apprentices, the activity worked and remarks.
  - our gangs' whereabouts, daily
  - 'Field notes'' own gangs in date order: sky, gang name, activity, leads, journeymen, apprentices, remarks'
  - crew lines frm the dailies w/ headcnt + phase for job 22-4410
  - Which of our teams of workers were at the building each day last month, doing what, and how many men?
*/
SELECT PMDD.LogDate, PMDD.DailyLog, PMDL.Weather, PMDD.Crew, PRCR.Description AS CrewName,
    JCJP.Description AS PhaseDescription, PMDD.Foreman, PMDD.Journeymen, PMDD.Apprentices, PMDD.Description
FROM PMDD WITH (NOLOCK)
JOIN PMDL WITH (NOLOCK)
    ON PMDD.PMCo = PMDL.PMCo
    AND PMDD.Project = PMDL.Project
    AND PMDD.LogDate = PMDL.LogDate
    AND PMDD.DailyLog = PMDL.DailyLog
JOIN PRCR WITH (NOLOCK)
    ON PMDD.PRCo = PRCR.PRCo
    AND PMDD.Crew = PRCR.Crew
LEFT JOIN JCJP WITH (NOLOCK)
    ON PMDD.PMCo = JCJP.JCCo
    AND PMDD.Project = JCJP.Job
    AND PMDD.PhaseGroup = JCJP.PhaseGroup
    AND PMDD.Phase = JCJP.Phase
WHERE PMDD.PMCo = @PMCo
    AND PMDD.Project = @Project
    AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
ORDER BY PMDD.LogDate, PMDD.DailyLog, PMDD.Crew
