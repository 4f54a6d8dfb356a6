/*
title: Phases of a job with cost types and units
grain: one phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Which cost codes are set up on this job?
  - Phases and cost types of a job
  - job phase list
  - Active phases of a job with cost type, unit of measure and original estimate.
  - what cost codes can i charge
  - Chargeable codes and categories on 1001-, their units and first budget
  - New foreman on 22-4410 keeps miscoding timecards, so hand him the active codes there with their names, categories, units and bid hours, quantity and dollars
  - code sheet for 1042-
  - For a wallet card of 1042-, each active code with its name, category short form, unit, and bid hours, quantity, dollars
  - actv phs/CTs on 1017- w UM n orig est
  - I have to fill in a time sheet for this building; what are the valid numbers for the different parts of the work?
*/
SELECT JCJP.Phase, JCJP.Description, JCCT.Abbreviation, JCCH.UM, JCCH.OrigHours, JCCH.OrigUnits, JCCH.OrigCost
FROM JCJP WITH (NOLOCK)
JOIN JCCH WITH (NOLOCK)
    ON JCJP.JCCo = JCCH.JCCo
    AND JCJP.Job = JCCH.Job
    AND JCJP.PhaseGroup = JCCH.PhaseGroup
    AND JCJP.Phase = JCCH.Phase
JOIN JCCT WITH (NOLOCK)
    ON JCCH.PhaseGroup = JCCT.PhaseGroup
    AND JCCH.CostType = JCCT.CostType
WHERE JCJP.JCCo = @JCCo
    AND JCJP.Job = @Job
    AND JCJP.ActiveYN = 'Y'
ORDER BY JCJP.Phase, JCCH.CostType
