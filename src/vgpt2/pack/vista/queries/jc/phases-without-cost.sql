/*
title: Phases and cost types of a job that have an estimate and no cost
grain: one phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Which phases have a budget and no cost yet?
  - Phases not started on a job
  - unstarted cost codes
  - Active phases and cost types with an original estimate above zero and no actual cost in any month.
  - what havent we started yet
  - Budgeted codes on 1001- where nothing has been spent so far
  - Owner of 22-4410 asks which scope is untouched before releasing the draw, so show active codes and categories with money bid for them but zero charges
  - scope untouched so far, 1042-
  - Active codes of 22-4410 by name with the category and the bid dollars, provided not a cent was ever charged there
  - 1017- phs w orig est but no act cost yet, not startd
  - Which parts of this project did we plan money for but have not begun spending on?
*/
SELECT JCCH.Phase, JCJP.Description, JCCH.CostType, JCCH.OrigCost
FROM JCCH WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON JCCH.JCCo = JCJP.JCCo
    AND JCCH.Job = JCJP.Job
    AND JCCH.PhaseGroup = JCJP.PhaseGroup
    AND JCCH.Phase = JCJP.Phase
WHERE JCCH.JCCo = @JCCo
    AND JCCH.Job = @Job
    AND JCCH.ActiveYN = 'Y'
    AND JCCH.OrigCost > 0
    AND NOT EXISTS (
        SELECT 1
        FROM JCCP WITH (NOLOCK)
        WHERE JCCP.JCCo = JCCH.JCCo
            AND JCCP.Job = JCCH.Job
            AND JCCP.PhaseGroup = JCCH.PhaseGroup
            AND JCCP.Phase = JCCH.Phase
            AND JCCP.CostType = JCCH.CostType
            AND JCCP.ActualCost <> 0
    )
ORDER BY JCCH.Phase, JCCH.CostType
