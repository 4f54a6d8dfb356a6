/*
title: Employer cost of active benefits by payroll department and benefit with number of people and their covered dependents
grain: one payroll department and benefit
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - What do our benefits cost the company in each department?
  - Department, benefit, plan name, people enrolled, dependents covered, employer cost
  - benefit cost by department
  - Budget season again and the division heads want to know what they pay for health, dental and life, so please break the company's share down by payroll department and plan, and show how many are enrolled and how many family members ride along
  - employer cost of medicle by deptartment
  - What is the firm's share for each division's insurance?
  - Is Service really at 9,800 for dental with only 14 people in it?
  - Our share of health, dental and life premiums, split over divisions and plans
  - Division heads get their 2025 overhead on november 4; per payroll division by name and plan, give what we pay for coverage in force, staff enrolled and family members covered
  - company premium share per dept
  - Division by name, coverage by name, its plan, heads, family members, our dollars
  - ER cst of actv bnfts by PR dept + plan, w/ deps
  - How much does the firm itself pay for insurance of its people, for each part of the house?
*/
SELECT HRRM.PRDept, PRDP.Description AS DepartmentName, HREB.BenefitCode, HRBC.Description AS BenefitName,
    HRBC.PlanName, COUNT(DISTINCT HREB.HRRef) AS People,
    SUM(CASE WHEN HREB.DependentSeq > 0 THEN 1 ELSE 0 END) AS Dependents, SUM(HREB.EmployerCost) AS EmployerCost
FROM HREB WITH (NOLOCK)
JOIN HRBC WITH (NOLOCK)
    ON HREB.HRCo = HRBC.HRCo
    AND HREB.BenefitCode = HRBC.BenefitCode
JOIN HRRM WITH (NOLOCK)
    ON HREB.HRCo = HRRM.HRCo
    AND HREB.HRRef = HRRM.HRRef
LEFT JOIN PRDP WITH (NOLOCK)
    ON HRRM.PRCo = PRDP.PRCo
    AND HRRM.PRDept = PRDP.PRDept
WHERE HREB.HRCo = @HRCo
    AND HREB.ActiveYN = 'Y'
GROUP BY HRRM.PRDept, PRDP.Description, HREB.BenefitCode, HRBC.Description, HRBC.PlanName
ORDER BY HRRM.PRDept, HREB.BenefitCode
