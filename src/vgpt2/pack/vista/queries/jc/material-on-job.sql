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
  - Quantities of concrete, pipe and other goods used on 1001-, with average price each
  - The owner disputes our tonnage on 22-4410, so total every item charged there by unit, its name, how much was used, dollars and what one averaged
  - stuff used on 1042-, qty and price
  - Most expensive goods first on 1001-, name, unit, how much was used, dollars and the average apiece
  - matls on job 1017- posted units, $, avg $/UM
  - What goods did this building swallow, in what amounts, and what did we pay for one of each on average?
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
