/*
title: Drug tests by job with people and status
grain: one job, test type and status
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How many drug screens have been run on each project?
  - Tests and people tested by job, test type and status between two dates, with job name and last test date
  - screens by job
  - the refinery wants to see our testing numbers for there site
  - Pull random and post-accident counts for 1001- for the owner's safety meeting.
  - uas per project
  - When was the last screen at every site?
  - Screens per project in 2024 by reason and result, people involved and the latest day
  - Safety meeting with the county's rep is on june 20; for project 1001- and our others by name show random and post-incident screens, how many people, and when last
  - drug screens per site
  - Project by name, kind of screen, outcome, how many, how many different people, latest day
  - DT by job typ stat w/ last dt, refinery wants nums
  - On which building sites have we checked people for drugs, how many times, and when was the last?
*/
SELECT HRDT.JCCo, HRDT.Job, JCJM.Description AS JobName, HRDT.TestType, HRDT.TestStatus, COUNT(*) AS Tests,
    COUNT(DISTINCT HRDT.HRRef) AS People, MAX(HRDT.Date) AS LastTest
FROM HRDT WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON HRDT.JCCo = JCJM.JCCo
    AND HRDT.Job = JCJM.Job
WHERE HRDT.HRCo = @HRCo
    AND HRDT.Date BETWEEN @BeginDate AND @EndDate
GROUP BY HRDT.JCCo, HRDT.Job, JCJM.Description, HRDT.TestType, HRDT.TestStatus
ORDER BY HRDT.JCCo, HRDT.Job, HRDT.TestType, HRDT.TestStatus
