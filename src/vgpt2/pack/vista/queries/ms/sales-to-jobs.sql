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
  - Stone and asphalt our own projects drew from the quarry in 2024
  - The JV partner on 22-4410 asks what affiliates charged it, so for 01/01 to 06/30 give per project and product the quantity, goods and freight
  - our projects' rock draw
  - Grouped under each of our own jobs by name for the year, material, unit, tons ticketed, material and freight dollars
  - job type tix by job/matl mar-may
  - How much did the company's own building sites take from our pits, and what were they charged?
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
