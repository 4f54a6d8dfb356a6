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
  - What belongs to each bundle of plans, must or may, with the take-up
  - 'Recruiter writes an offer to a salaried estimator on tuesday: what''s in the office bundle, which pieces can he skip, and how many people have each piece?'
  - whats bundled, who took it
  - Bundle by name, then each plan by name with the carrier's plan, elective yes or no, people on it
  - 'bnft grps -> codes, elctv y/n, # enrolled'
  - New people are offered a set of insurances. What's in each set, and how many say yes to each thing?
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
