/*
title: Hours and cost of crews on a job by phase
grain: one crew and phase
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How many hours did each crew put into each phase of 1001- this year?
  - "Crew cost report for one job: crew name, phase, hours, dollars, cost per hour"
  - Labour from payroll per crew and cost code between two months
  - crew hrs by code
  - which gang spent all them hours on formwork
  - Compare what the concrete crews cost us per hour on this project
  - Crew, crew description, phase, phase description, hours, cost for a period
  - Man-hours and wages each gang put into the activities of 1001- between January and June
  - The foremen argue about whose team forms walls cheapest, so for 1042- in 2024 give hours, dollars and rate per hour for each team by cost code
  - gang productivity by activity
  - On 1017-, under every crew's name the activities it worked by name, payroll hours, dollars and average an hour
  - crew hrs + $ by phs on 22-4410 YTD, $/hr too
  - Which groups of workers did which parts of this building, for how many hours, and what did an hour of each group cost?
*/
SELECT JCCD.Crew, PRCR.Description AS CrewDescription, JCCD.Phase, JCJP.Description AS PhaseDescription,
    SUM(JCCD.ActualHours) AS Hours, SUM(JCCD.ActualCost) AS Cost,
    SUM(JCCD.ActualCost) / NULLIF(SUM(JCCD.ActualHours), 0) AS CostPerHour
FROM JCCD WITH (NOLOCK)
JOIN PRCR WITH (NOLOCK)
    ON JCCD.PRCo = PRCR.PRCo
    AND JCCD.Crew = PRCR.Crew
JOIN JCJP WITH (NOLOCK)
    ON JCCD.JCCo = JCJP.JCCo
    AND JCCD.Job = JCJP.Job
    AND JCCD.PhaseGroup = JCJP.PhaseGroup
    AND JCCD.Phase = JCJP.Phase
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
    AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
    AND JCCD.JCTransType = 'PR'
GROUP BY JCCD.Crew, PRCR.Description, JCCD.Phase, JCJP.Description
ORDER BY JCCD.Crew, JCCD.Phase
