/*
title: Active phases of a job that have an estimate and no cost
grain: one phase
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Which phases have a budget and no cost yet?
  - Phases not started on a job
  - unstarted cost codes
  - Phases with a current estimate above zero and no actual cost.
  - what havent we started yet
*/
SELECT JCCP.Phase, JCJP.Description, SUM(JCCP.CurrEstCost) AS CurrentEstimate
FROM JCCP WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON JCCP.JCCo = JCJP.JCCo
    AND JCCP.Job = JCJP.Job
    AND JCCP.PhaseGroup = JCJP.PhaseGroup
    AND JCCP.Phase = JCJP.Phase
WHERE JCCP.JCCo = @JCCo
    AND JCCP.Job = @Job
    AND JCJP.ActiveYN = 'Y'
GROUP BY JCCP.Phase, JCJP.Description
HAVING SUM(JCCP.CurrEstCost) > 0 AND SUM(JCCP.ActualCost) = 0
ORDER BY JCCP.Phase
