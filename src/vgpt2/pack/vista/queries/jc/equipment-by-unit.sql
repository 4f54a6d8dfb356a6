/*
title: Equipment cost on a job by piece of equipment
grain: one piece of equipment
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Which equipment was charged to this job?
  - Equipment cost on a job by unit
  - equip charges on job
  - Hours, units and cost of each piece of equipment charged to one job.
  - which machines hit my job
  - Machines that worked on 1001-, with hours, quantity and dollars for each
  - The fleet manager thinks the crane and two dozers on 22-4410 were overcharged, so break the iron charges there down by individual machine
  - iron on 1042- by machine
  - Machine number and name with hours, quantity and dollars on a single project, most expensive leading
  - eqp chrgs on 1017- by unit no, hrs + $
  - What diggers, trucks and other machines were used on my project, and how much did every one of them cost it?
*/
SELECT JCCD.EMCo, JCCD.EMEquip, EMEM.Description, SUM(JCCD.ActualHours) AS Hours, SUM(JCCD.ActualUnits) AS Units,
    SUM(JCCD.ActualCost) AS Cost
FROM JCCD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON JCCD.EMCo = EMEM.EMCo
    AND JCCD.EMEquip = EMEM.Equipment
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
GROUP BY JCCD.EMCo, JCCD.EMEquip, EMEM.Description
ORDER BY Cost DESC, JCCD.EMEquip
