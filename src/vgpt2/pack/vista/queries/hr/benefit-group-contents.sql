/*
title: Benefits in each benefit group with people enrolled
grain: one benefit of a benefit group
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - What is in each benefit package, and how many people have each part?
  - Benefit codes of every benefit group, elective or not, with plan name and number of people with an active record
  - benefit packages
  - whats the office bundle got that the field one dont
  - Describe what a salaried newcomer is offered and which pieces are optional.
  - packages + take up
  - Optional coverage that next to nobody picked
*/
WITH Enrolled AS (
    SELECT HREB.HRCo, HREB.BenefitCode, COUNT(DISTINCT HREB.HRRef) AS People
    FROM HREB WITH (NOLOCK)
    WHERE HREB.HRCo = @HRCo
        AND HREB.ActiveYN = 'Y'
    GROUP BY HREB.HRCo, HREB.BenefitCode
)
SELECT HRGI.BenefitGroup, HRBG.Description AS GroupName, HRGI.BenefitCode, HRBC.Description AS BenefitName,
    HRBC.PlanName, HRGI.ElectiveYN, COALESCE(Enrolled.People, 0) AS People
FROM HRGI WITH (NOLOCK)
JOIN HRBG WITH (NOLOCK)
    ON HRGI.HRCo = HRBG.HRCo
    AND HRGI.BenefitGroup = HRBG.BenefitGroup
JOIN HRBC WITH (NOLOCK)
    ON HRGI.HRCo = HRBC.HRCo
    AND HRGI.BenefitCode = HRBC.BenefitCode
LEFT JOIN Enrolled
    ON HRGI.HRCo = Enrolled.HRCo
    AND HRGI.BenefitCode = Enrolled.BenefitCode
WHERE HRGI.HRCo = @HRCo
ORDER BY HRGI.BenefitGroup, HRGI.BenefitCode
