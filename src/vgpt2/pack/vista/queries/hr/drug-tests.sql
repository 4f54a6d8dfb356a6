/*
title: Drug tests between two dates by type and status
grain: one test type and status
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How many drug tests did we run and how did they come out?
  - Drug tests by type and status
  - drug test summary
  - Number of drug tests between two dates by test type and test status.
  - how many guys got tested
  - Screens done in 2024 counted per reason and result
  - Our insurer gives a credit for a drug-free program and asks by may 1 how many random, pre-hire and post-incident screens we did and how they turned out
  - screens by type, result
  - Kind of screen, outcome, how many, for the months I choose
  - DT cnt by typ/stat jan-jun, pos vs neg
  - How many workers were checked for drugs this year, why, and what came out?
*/
SELECT HRDT.TestType, HRDT.TestStatus, COUNT(*) AS Tests
FROM HRDT WITH (NOLOCK)
WHERE HRDT.HRCo = @HRCo
    AND HRDT.Date BETWEEN @BeginDate AND @EndDate
GROUP BY HRDT.TestType, HRDT.TestStatus
ORDER BY HRDT.TestType, HRDT.TestStatus
