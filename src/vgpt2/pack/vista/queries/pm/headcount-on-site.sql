/*
title: Workers on site by day and firm from daily logs
grain: one firm on one day
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How many people did each sub have on site each day?
  - Manpower by day and subcontractor from the daily logs
  - site headcount
  - Foremen, journeymen and apprentices of each firm per log date.
  - did the sub show up with enough guys
  - Men per company per day on 22-4410 through June, by rank
  - The drywall sub pleads he was fully staffed, so before our dispute meeting show from the field reports his and all others' foremen, journeymen and apprentices each day of May.
  - who had how many men here
  - By day then company name, the foremen, journeymen and apprentices noted on the job
  - manpwr by sub by day from dailys 6/1-6/30 job 1001-
  - How many workers did every outside company bring to our site daily, and of what rank?
*/
SELECT PMDD.LogDate, PMFM.FirmName, SUM(ISNULL(PMDD.Foreman, 0)) AS Foremen,
    SUM(ISNULL(PMDD.Journeymen, 0)) AS Journeymen, SUM(ISNULL(PMDD.Apprentices, 0)) AS Apprentices
FROM PMDD WITH (NOLOCK)
JOIN PMFM WITH (NOLOCK)
    ON PMDD.VendorGroup = PMFM.VendorGroup
    AND PMDD.FirmNumber = PMFM.FirmNumber
WHERE PMDD.PMCo = @PMCo
    AND PMDD.Project = @Project
    AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
GROUP BY PMDD.LogDate, PMFM.FirmName
ORDER BY PMDD.LogDate, PMFM.FirmName
