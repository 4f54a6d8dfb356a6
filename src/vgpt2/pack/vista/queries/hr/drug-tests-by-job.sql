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
