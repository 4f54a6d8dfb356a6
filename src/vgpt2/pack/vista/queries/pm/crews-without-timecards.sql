/*
title: Crews in daily logs between two dates with no posted timecard of the crew on the job that day
grain: one crew line of a daily log
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - On which days does the log show a crew for which payroll has no hours on that job?
  - Crew lines of daily logs without timecards of the same crew, job and day, with foreman count and manpower
  - logged crews, no time
  - Project, log date, crew, crew name, foremen, journeymen, apprentices, phase where no time was posted, June 1 to June 30
  - According to the superintendent the concrete crew was at 1029- all week but my cost report shows not a single hour on Tuesday and Wednesday, either the time went to another job or it was never turned in, so find all such days for me
  - crew on site acording to log but nobdy charged hours
  - People present by the super's diary and absent in labour cost
  - Field notes mention a gang that day, yet no time was turned in; where?
  - Cost reports for the quarry job look too good; for June find each of our gangs noted on site whose hours never got posted there that day, with head count.
  - crew in the daily, no hours posted
  - 'Concrete gang in the diary but absent from payroll: job, date, gang''s name, task, leads and journeymen, sorted that way'
  - crews on dailys w/ no tc on that job that day, 6/1-6/30
  - The foreman wrote that a team was here, but nobody was paid for working at that site that day; which days and teams?
*/
SELECT PMDD.Project, JCJM.Description AS ProjectName, PMDD.LogDate, PMDD.Crew, PRCR.Description AS CrewName,
    JCJP.Description AS PhaseDescription, PMDD.Foreman, PMDD.Journeymen, PMDD.Apprentices
FROM PMDD WITH (NOLOCK)
JOIN PRCR WITH (NOLOCK)
    ON PMDD.PRCo = PRCR.PRCo
    AND PMDD.Crew = PRCR.Crew
JOIN JCJM WITH (NOLOCK)
    ON PMDD.PMCo = JCJM.JCCo
    AND PMDD.Project = JCJM.Job
LEFT JOIN JCJP WITH (NOLOCK)
    ON PMDD.PMCo = JCJP.JCCo
    AND PMDD.Project = JCJP.Job
    AND PMDD.PhaseGroup = JCJP.PhaseGroup
    AND PMDD.Phase = JCJP.Phase
WHERE PMDD.PMCo = @PMCo
    AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM PRTH WITH (NOLOCK)
        WHERE PRTH.PRCo = PMDD.PRCo
            AND PRTH.JCCo = PMDD.PMCo
            AND PRTH.Job = PMDD.Project
            AND PRTH.Crew = PMDD.Crew
            AND PRTH.PostDate = PMDD.LogDate
    )
ORDER BY PMDD.Project, PMDD.LogDate, PMDD.Crew
