/*
title: Job phases that are not in the phase master
grain: one phase of a job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which job phases are not standard phases?
  - Job phases missing from the phase master
  - nonstandard phases
  - Phases in use on jobs that have no row among the standard phases of the phase group.
  - who made up these cost codes
*/
SELECT JCJP.Job, JCJP.Phase, JCJP.Description
FROM JCJP WITH (NOLOCK)
WHERE JCJP.JCCo = @JCCo
    AND NOT EXISTS (
        SELECT 1
        FROM JCPM WITH (NOLOCK)
        WHERE JCPM.PhaseGroup = JCJP.PhaseGroup
            AND JCPM.Phase = JCJP.Phase
    )
ORDER BY JCJP.Job, JCJP.Phase
