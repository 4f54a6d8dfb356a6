/*
title: Materials charged to a job with quantity and average cost
grain: one material and unit
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What materials went into this job?
  - Material quantity and cost charged to a job
  - matl usage on job
  - Posted units, cost and average unit cost by material and unit of measure for one job.
  - how much concrete did we use
*/
SELECT JCCD.Material, HQMT.Description, JCCD.PostedUM, SUM(JCCD.PostedUnits) AS Units, SUM(JCCD.ActualCost) AS Cost,
    SUM(JCCD.ActualCost) / NULLIF(SUM(JCCD.PostedUnits), 0) AS UnitCost
FROM JCCD WITH (NOLOCK)
LEFT JOIN HQMT WITH (NOLOCK)
    ON JCCD.MatlGroup = HQMT.MatlGroup
    AND JCCD.Material = HQMT.Material
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
    AND JCCD.Material IS NOT NULL
GROUP BY JCCD.Material, HQMT.Description, JCCD.PostedUM
ORDER BY Cost DESC, JCCD.Material
