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
  - Total hours and dollars per machine that project 1001- was billed for our own fleet
  - The owner thinks we put half our yard on his project; tell me for job 22-4410 which units were charged since the start, how long each and for how much
  - machine totals for the job
  - Unit and its name, hours or days as booked, sum billed to the project, costliest at the top
  - eq on 1004-, tot hrs n $$ each pc, all time
  - How much did this construction site pay for each of our machines, and how long did it have them?
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
