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
*/
SELECT EMEM.JCCo, EMEM.Job, JCJM.Description AS JobName, EMEM.Equipment, EMEM.Description, EMEM.JobDate
FROM EMEM WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON EMEM.JCCo = JCJM.JCCo
    AND EMEM.Job = JCJM.Job
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
ORDER BY EMEM.JCCo, EMEM.Job, EMEM.Equipment
