/*
title: Rewards and bonuses by payroll department
grain: one payroll department and reward code
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much did we hand out in safety awards, and to which departments?
  - Rewards between two dates by payroll department and code with people, number and amount
  - rewards by dept
  - who's gettin all the gift cards, shop or field
  - Recognition spending for the holiday party speech, January through November
  - bonus money per department
  - Compare awards in the yard with those in the office.
  - Bonus and award money handed out during 2024, per division
  - Payroll tax asks where gift cards and safety prizes went in 2024, so total them by division and kind, with people, number and dollars
  - awards $ per dept
  - Division name and kind of award, how many persons, how many given, total dollars, highest on top
  - safty awrds n bonuses ytd by pr dept w dept name
  - Which parts of the company received the most prizes and extra pay for good work?
*/
SELECT HRRM.PRCo, HRRM.PRDept, PRDP.Description AS DepartmentName, HRRD.Code, COUNT(DISTINCT HRRD.HRRef) AS People,
    COUNT(*) AS Rewards, SUM(HRRD.RewardAmt) AS Amount
FROM HRRD WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRRD.HRCo = HRRM.HRCo
    AND HRRD.HRRef = HRRM.HRRef
LEFT JOIN PRDP WITH (NOLOCK)
    ON HRRM.PRCo = PRDP.PRCo
    AND HRRM.PRDept = PRDP.PRDept
WHERE HRRD.HRCo = @HRCo
    AND HRRD.Date BETWEEN @BeginDate AND @EndDate
GROUP BY HRRM.PRCo, HRRM.PRDept, PRDP.Description, HRRD.Code
ORDER BY Amount DESC, HRRM.PRDept, HRRD.Code
