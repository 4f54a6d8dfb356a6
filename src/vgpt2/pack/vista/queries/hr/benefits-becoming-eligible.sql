/*
title: Benefits for which people become eligible between two dates
grain: one person and benefit
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-07-01}
  EndDate: {type: bDate, example: 2024-07-31}
asks:
  - Who becomes eligible for which plan in July?
  - Person, position, hire date, benefit, eligibility date, reminder date and whether it is active, for eligibility in a date range
  - eligible in july
  - Open a month ahead I send the packets for medical and the 401(k), with the cards to be back by the 20th, so every first of the month I pull whoever has reached the waiting period for any plan in the coming weeks, their plan, and when they were hired
  - who get elegible for insurence next mnth
  - Waiting periods that run out soon
  - Is Fatima Noor's dental good from 7/15/2024?
  - Staff whose waiting period ends in July, with the plan and hire day
  - Enrollment packets for the 401k and medical must leave a month ahead; who by name and job title may join which plan from august 1 to 31, and when was he hired?
  - who's eligible next month
  - 'In order of the day: surname, given name, job title, hired on, plan by name, remind on, already in force or not'
  - new elig 9/1-9/30 bnft + hire dt, send pkts
  - New people have to wait before they get insurance. Whose waiting is over soon, and for what?
*/
SELECT HREB.EligDate, HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRRM.HireDate, HREB.BenefitCode,
    HRBC.Description AS BenefitName, HRBC.PlanName, HREB.ReminderDate, HREB.ActiveYN
FROM HREB WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HREB.HRCo = HRRM.HRCo
    AND HREB.HRRef = HRRM.HRRef
JOIN HRBC WITH (NOLOCK)
    ON HREB.HRCo = HRBC.HRCo
    AND HREB.BenefitCode = HRBC.BenefitCode
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HREB.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND HREB.EligDate BETWEEN @BeginDate AND @EndDate
ORDER BY HREB.EligDate, HRRM.LastName, HRRM.FirstName, HREB.BenefitCode
