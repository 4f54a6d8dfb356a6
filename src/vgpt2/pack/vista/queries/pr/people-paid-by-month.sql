/*
title: Number of people paid, hours, earnings and earnings per person by month paid and payroll group
grain: one month and payroll group
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How many people did we pay each month, and what did that cost before burden?
  - Distinct employees, hours, gross and gross per head by paid month and group
  - headcount by month
  - how many guys on the payrol in jan feb mar etc
  - The bank's questionnaire has a box for employees at the peak and at the low of the year, and for the gross wages that go with them, so per month and payroll group count everyone who got at least one check and total the hours and earnings
  - Size of the workforce over the seasons and what it was given
  - Month, group, people, hours, gross, average - weekly union crew against salaried, 2024
  - How many got wages each month of 2024 per pay group, and average gross?
  - Workers comp application asks peak and low staffing; count persons receiving wages each month, by payroll group name, with hours, gross and gross per head.
  - monthly staffing peaks & wages
  - 'per calendar month and pay crew by name: persons paid, time, total before tax, average for one'
  - ppl pd per mo/grp 2024 hrs + avg gross
  - Month by month, to how many people did we pay wages, and what did one earn on average?
*/
SELECT PRSQ.PaidMth, PRSQ.PRGroup, PRGR.Description, COUNT(DISTINCT PRSQ.Employee) AS People,
    SUM(PRSQ.Hours) AS Hours, SUM(PRSQ.Earnings) AS Earnings,
    SUM(PRSQ.Earnings) / NULLIF(COUNT(DISTINCT PRSQ.Employee), 0) AS EarningsPerPerson
FROM PRSQ WITH (NOLOCK)
JOIN PRGR WITH (NOLOCK)
    ON PRSQ.PRCo = PRGR.PRCo
    AND PRSQ.PRGroup = PRGR.PRGroup
WHERE PRSQ.PRCo = @PRCo
    AND PRSQ.PaidMth BETWEEN @BeginMth AND @EndMth
GROUP BY PRSQ.PaidMth, PRSQ.PRGroup, PRGR.Description
ORDER BY PRSQ.PaidMth, PRSQ.PRGroup
