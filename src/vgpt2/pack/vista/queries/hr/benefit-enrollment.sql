/*
title: People enrolled in each benefit
grain: one benefit code
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - How many people are enrolled in each benefit plan?
  - Benefit enrolment count and employer cost by plan
  - benefit enrollment
  - Active benefit records of people by benefit code with description and employer cost.
  - how many r on the health plan
  - Heads on every plan and what we pay for it
  - Broker quotes next year's medical by october 15 and needs to know how many of ours are on each plan today and our cost in total
  - plan head counts n our cost
  - Plan code, its name, the carrier's plan name, people on it, our dollars, the most popular on top
  - enrllmnt cnt per bnft, actve, ER $
  - Which insurances and other extras do we offer, and how many of our people take each?
*/
SELECT HREB.BenefitCode, HRBC.Description, HRBC.PlanName, COUNT(DISTINCT HREB.HRRef) AS People,
    SUM(HREB.EmployerCost) AS EmployerCost
FROM HREB WITH (NOLOCK)
JOIN HRBC WITH (NOLOCK)
    ON HREB.HRCo = HRBC.HRCo
    AND HREB.BenefitCode = HRBC.BenefitCode
WHERE HREB.HRCo = @HRCo
    AND HREB.ActiveYN = 'Y'
GROUP BY HREB.BenefitCode, HRBC.Description, HRBC.PlanName
ORDER BY People DESC, HREB.BenefitCode
