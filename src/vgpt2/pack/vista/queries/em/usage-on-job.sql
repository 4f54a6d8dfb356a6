/*
title: Equipment usage charged to a job
grain: one piece of equipment
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Which equipment was used on this job and for how long?
  - Equipment usage by job
  - equip hours on job
  - Time units and revenue of equipment charged to one job.
  - what iron is on my job
*/
SELECT EMRD.Equipment, EMEM.Description, EMRD.TimeUM, SUM(EMRD.TimeUnits) AS TimeUnits, SUM(EMRD.Dollars) AS Charged
FROM EMRD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMRD.EMCo = EMEM.EMCo
    AND EMRD.Equipment = EMEM.Equipment
WHERE EMRD.JCCo = @JCCo
    AND EMRD.Job = @Job
GROUP BY EMRD.Equipment, EMEM.Description, EMRD.TimeUM
ORDER BY Charged DESC, EMRD.Equipment
