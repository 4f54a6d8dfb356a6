/*
title: Cost of a job this month, this year and to date by phase
grain: one phase
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginMth: {type: bMonth, example: 2024-01-01}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What did each phase cost this month, this year and in total?
  - Month, year to date and job to date cost by phase
  - mtd ytd jtd cost
  - For one job and month, actual cost per phase of the month, since a first month of the year and to date.
  - this month vs whole job by cost code
  - For 1001-, spending per activity in June, since January and since the start
  - The partner in our joint venture gets a three-column statement on 22-4410 each period, so show every cost code with the current period, the year and life to date
  - this period, this yr, whole life by code
  - Three dollar columns beside each named code of 1001-, one for May, one since January, one since day one
  - 1042- mtd/ytd/jtd act cost by phs thru 6/24
  - For each part of the work on this project, what did we spend in June, what in the year, and what altogether?
*/
SELECT JCCP.Phase, JCJP.Description, SUM(CASE WHEN JCCP.Mth = @Mth THEN JCCP.ActualCost ELSE 0 END) AS MonthCost,
    SUM(CASE WHEN JCCP.Mth >= @BeginMth THEN JCCP.ActualCost ELSE 0 END) AS YearCost,
        SUM(JCCP.ActualCost) AS CostToDate
FROM JCCP WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON JCCP.JCCo = JCJP.JCCo
    AND JCCP.Job = JCJP.Job
    AND JCCP.PhaseGroup = JCJP.PhaseGroup
    AND JCCP.Phase = JCJP.Phase
WHERE JCCP.JCCo = @JCCo
    AND JCCP.Job = @Job
    AND JCCP.Mth <= @Mth
GROUP BY JCCP.Phase, JCJP.Description
ORDER BY JCCP.Phase
