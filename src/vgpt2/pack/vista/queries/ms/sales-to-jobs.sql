/*
title: Material tickets charged to jobs
grain: one job and material
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much material did our own jobs get from the pit?
  - Tickets to jobs by job and material
  - job tickets
  - Units, material and haul cost of tickets sold to jobs between two dates by job and material.
  - loads that went to our jobs
*/
SELECT MSTD.JCCo, MSTD.Job, JCJM.Description, MSTD.Material, MSTD.UM, SUM(MSTD.MatlUnits) AS Units,
    SUM(MSTD.MatlTotal) AS MaterialTotal, SUM(MSTD.HaulTotal) AS HaulTotal
FROM MSTD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON MSTD.JCCo = JCJM.JCCo
    AND MSTD.Job = JCJM.Job
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleType = 'J'
    AND MSTD.Void = 'N'
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
GROUP BY MSTD.JCCo, MSTD.Job, JCJM.Description, MSTD.Material, MSTD.UM
ORDER BY MSTD.JCCo, MSTD.Job, MSTD.Material, MSTD.UM
