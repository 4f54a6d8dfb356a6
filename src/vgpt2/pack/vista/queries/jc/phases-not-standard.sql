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
  - Cost codes on projects that don't appear on our master list
  - We are merging two divisions' code books in January, so identify every activity used on any project that the company list lacks, with its wording
  - rogue codes somebody invented
  - By project then code, showing what somebody called it, only codes absent from the master
  - job phs not in std phs mastr, all jobs
  - We have an official list of work codes; what codes do projects use that aren't on it?
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
