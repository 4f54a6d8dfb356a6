/*
title: Equipment still located on closed jobs
grain: one piece of equipment
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which machines does the system still show on jobs that are closed?
  - Active equipment whose present job is soft or hard closed, with the date it went there and last use
  - iron on dead jobs
  - Machine, description, job, job name, job status, on job since, last used
  - 979- closed in march and theres still a skidsteer sitting on it accordng to em
  - 'Fleet count 12/31/2024: units assigned to work that is finished'
  - Find what we forgot to bring home
  - Units in service that the records still place at finished projects
  - 'Year-end fleet count: which working machines are assigned to projects already closed, since what day, last used when, and is the project soft or hard closed?'
  - iron stranded on done jobs
  - 'Sorted by job: closed site''s description and status, active machine''s description, moved there when, most recently used when'
  - actv eq loc'd on clsd jobs, hard + soft
  - According to our records, which machines remain at sites where the work is over?
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.Job, JCJM.Description AS JobName, JCJM.JobStatus, EMEM.JobDate,
    EMEM.LastUsedDate
FROM EMEM WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON EMEM.JCCo = JCJM.JCCo
    AND EMEM.Job = JCJM.Job
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND JCJM.JobStatus IN (2, 3)
ORDER BY EMEM.Job, EMEM.Equipment
