/*
title: Equipment by the job where it is
grain: one piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Where is our equipment right now?
  - Equipment by current job
  - equipment on jobs
  - Active equipment with the job it was last moved to and the job's description.
  - which job has what machine
  - What iron is parked at each project at present?
  - The bridge superintendent wants to know what he has on site, so print units in service grouped by the project they were last sent to, with the day they arrived.
  - iron by site
  - 'Sorted by job: site description, machines in active status there, their description, moved in since'
  - actv eq per job, cur loc
  - At which building site is each of our machines today?
*/
SELECT EMEM.JCCo, EMEM.Job, JCJM.Description AS JobName, EMEM.Equipment, EMEM.Description, EMEM.JobDate
FROM EMEM WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON EMEM.JCCo = JCJM.JCCo
    AND EMEM.Job = JCJM.Job
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
ORDER BY EMEM.JCCo, EMEM.Job, EMEM.Equipment
