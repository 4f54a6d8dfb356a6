/*
title: Approved change order cost budgeted on phases or cost types that are inactive on open jobs
grain: one change order budget line
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which change orders put budget on a phase that nobody can charge any more?
  - Approved change order budget lines of open jobs whose phase or cost type has been switched off, with amount
  - budget on dead phases
  - Job, change order, item, phase, phase name, cost type, estimated hours and cost, phase active, cost type active
  - Foremen on 1020- cannot code to 03-200 although change order 6 gave us money for it, I guess the phase got deactivated after the original scope was done and nobody turned it on again, are there more cases like this across the jobs that are still running
  - budgit from COs sitting on inactve codes
  - Extra work we priced but closed the bucket for, Harbor Terminal included
  - Extras budgeted on codes that are turned off, on running jobs
  - Foremen on 1020- can't charge 03-200 even though CO 6 funded it; which other signed changes put estimate on a deactivated phase or cost type
  - CO money parked on shut codes
  - By project name, the extra's title and signing day, task name, sort of expense, hours and dollars, and whether task or expense kind is off
  - ACO est on inactv phse/ct, opn jobs
  - Did we plan money for added work under a heading where nobody can book it any more?
*/
SELECT JCOD.Job, JCJM.Description AS JobName, JCOD.ACO, JCOH.Description, JCOH.ApprovalDate, JCOD.ACOItem, JCOD.Phase,
    JCJP.Description AS PhaseDescription, JCOD.CostType, JCOD.EstHours, JCOD.EstCost,
    JCJP.ActiveYN AS PhaseActive, JCCH.ActiveYN AS CostTypeActive
FROM JCOD WITH (NOLOCK)
JOIN JCOH WITH (NOLOCK)
    ON JCOD.JCCo = JCOH.JCCo
    AND JCOD.Job = JCOH.Job
    AND JCOD.ACO = JCOH.ACO
JOIN JCJM WITH (NOLOCK)
    ON JCOD.JCCo = JCJM.JCCo
    AND JCOD.Job = JCJM.Job
JOIN JCJP WITH (NOLOCK)
    ON JCOD.JCCo = JCJP.JCCo
    AND JCOD.Job = JCJP.Job
    AND JCOD.PhaseGroup = JCJP.PhaseGroup
    AND JCOD.Phase = JCJP.Phase
JOIN JCCH WITH (NOLOCK)
    ON JCOD.JCCo = JCCH.JCCo
    AND JCOD.Job = JCCH.Job
    AND JCOD.PhaseGroup = JCCH.PhaseGroup
    AND JCOD.Phase = JCCH.Phase
    AND JCOD.CostType = JCCH.CostType
WHERE JCOD.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND (JCJP.ActiveYN = 'N' OR JCCH.ActiveYN = 'N')
ORDER BY JCOD.Job, JCOD.ACO, JCOD.Phase, JCOD.CostType
