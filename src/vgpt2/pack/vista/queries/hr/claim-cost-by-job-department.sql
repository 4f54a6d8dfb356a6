/*
title: Claim cost of accidents on jobs between two dates by contract department with hours worked and cost per 1,000 hours
grain: one contract department
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What do injuries cost us per thousand hours in each operating division?
  - Accident claims cost by department of the job's contract against timecard hours, per 1,000 hours
  - claim cost by division
  - wich dept is hurtin our mod rate the most
  - The experience modifier comes up for renewal, and I want to charge each division with its own losses from now on, so for the policy year add up the cost of claims from accidents on its jobs, the hours its jobs took and the quotient
  - Where does getting hurt cost most for the time spent?
  - Department, accidents, claims cost, hours, dollars per 1,000 hours, 7/1/2023 to 6/30/2024
  - Injury claim dollars per thousand hours for each operating division in 2024
  - Our mod rate comes up october 1 and divisions will carry their own losses; for the policy year sum claims from incidents on their jobs, hours, and dollars per thousand
  - losses per 1000 hrs by division
  - Division by name, incidents with a claim, dollars, timecard hours, dollars for a thousand hours, dearest on top
  - WC clm $ by contr dept / hrs, 7/1/23-6/30/24
  - Which part of our construction business costs most in accidents, considering how much it works?
*/
WITH Worked AS (
    SELECT JCCM.JCCo, JCCM.Department, SUM(PRTH.Hours) AS Hours
    FROM HRCO WITH (NOLOCK)
    JOIN PRTH WITH (NOLOCK)
        ON HRCO.PRCo = PRTH.PRCo
    JOIN JCJM WITH (NOLOCK)
        ON PRTH.JCCo = JCJM.JCCo
        AND PRTH.Job = JCJM.Job
    JOIN JCCM WITH (NOLOCK)
        ON JCJM.JCCo = JCCM.JCCo
        AND JCJM.Contract = JCCM.Contract
    WHERE HRCO.HRCo = @HRCo
        AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    GROUP BY JCCM.JCCo, JCCM.Department
),
Claims AS (
    SELECT JCCM.JCCo, JCCM.Department, COUNT(DISTINCT HRAT.Accident) AS Accidents, SUM(HRAC.Cost) AS Cost
    FROM HRAT WITH (NOLOCK)
    JOIN HRAC WITH (NOLOCK)
        ON HRAT.HRCo = HRAC.HRCo
        AND HRAT.Accident = HRAC.Accident
    JOIN JCJM WITH (NOLOCK)
        ON HRAT.JCCo = JCJM.JCCo
        AND HRAT.Job = JCJM.Job
    JOIN JCCM WITH (NOLOCK)
        ON JCJM.JCCo = JCCM.JCCo
        AND JCJM.Contract = JCCM.Contract
    WHERE HRAT.HRCo = @HRCo
        AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
    GROUP BY JCCM.JCCo, JCCM.Department
)
SELECT Worked.JCCo, Worked.Department, JCDM.Description, ISNULL(Claims.Accidents, 0) AS AccidentsWithClaims,
    ISNULL(Claims.Cost, 0) AS ClaimCost, Worked.Hours,
    1000.0 * ISNULL(Claims.Cost, 0) / NULLIF(Worked.Hours, 0) AS CostPerThousandHours
FROM Worked
JOIN JCDM WITH (NOLOCK)
    ON Worked.JCCo = JCDM.JCCo
    AND Worked.Department = JCDM.Department
LEFT JOIN Claims
    ON Worked.JCCo = Claims.JCCo
    AND Worked.Department = Claims.Department
ORDER BY CostPerThousandHours DESC, Worked.Department
