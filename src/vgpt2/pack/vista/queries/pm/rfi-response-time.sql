/*
title: Average days to answer RFIs by project
grain: one project
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How long does it take to get an RFI answered?
  - Average RFI response time by project
  - rfi turnaround
  - Answered RFIs per project with average and longest number of days from issue to answer, for RFIs raised between two dates.
  - which jobs get slow answers to rfis
  - Mean wait for a reply to June's questions, job by job
  - 'Lessons-learned deck, page four: for questions asked from April 1 to June 30 which got replies, show every job''s count, mean days, and the slowest one.'
  - days to get an RFI back, per job
  - Job names, longest mean first, replied questions counted, mean days, slowest
  - avg rfi turnarnd by job Q2, max too
  - At which building do we wait longest until our questions get answered?
*/
SELECT PMRI.Project, JCJM.Description, COUNT(*) AS Answered,
    AVG(DATEDIFF(day, PMRI.RFIDate, PMRI.DateRecd) * 1.0) AS AverageDays,
    MAX(DATEDIFF(day, PMRI.RFIDate, PMRI.DateRecd)) AS LongestDays
FROM PMRI WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMRI.PMCo = JCJM.JCCo
    AND PMRI.Project = JCJM.Job
WHERE PMRI.PMCo = @PMCo
    AND PMRI.RFIDate BETWEEN @BeginDate AND @EndDate
    AND PMRI.DateRecd IS NOT NULL
GROUP BY PMRI.Project, JCJM.Description
ORDER BY AverageDays DESC, PMRI.Project
