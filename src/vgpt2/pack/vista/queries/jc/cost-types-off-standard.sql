/*
title: Phase cost types of open jobs that the standard phase does not carry
grain: one phase cost type of a job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - On which jobs were cost types opened that our phase master does not foresee for that phase?
  - Active phase cost types on open jobs without a counterpart in the standard phases, with name and unit
  - nonstandard cost types
  - Job, phase, standard phase name, job phase name, cost type, cost type name, unit of measure
  - When I compare unit costs over several jobs half of them have equipment on a phase where there should only be labour and material, so I would like to know where someone added cost types which the master phase never had, to clean it up before I bid Cedar Mill
  - cost typs added on jobs but not in the std phase lst
  - Buckets opened ad hoc, 1040- for example
  - Categories set up beneath activities of active projects that our master code list lacks there
  - Estimating pulls unit history from past work and the categories don't line up, so find buckets in use on live projects which the company-wide code template never included
  - buckets outside the master list
  - Project name, template's wording, project's own wording, the category's name and unit, for anything the template lacks
  - actv CTs on open job phs not in std phase mastr
  - Our company has a fixed menu of budget lines and kinds of spending; where did people on current projects add kinds that aren't on the menu?
*/
SELECT JCCH.Job, JCJM.Description AS JobName, JCCH.Phase, JCPM.Description AS StandardPhase,
    JCJP.Description AS JobPhase, JCCH.CostType, JCCT.Description AS CostTypeName, JCCH.UM
FROM JCCH WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCH.JCCo = JCJM.JCCo
    AND JCCH.Job = JCJM.Job
JOIN JCJP WITH (NOLOCK)
    ON JCCH.JCCo = JCJP.JCCo
    AND JCCH.Job = JCJP.Job
    AND JCCH.PhaseGroup = JCJP.PhaseGroup
    AND JCCH.Phase = JCJP.Phase
JOIN JCPM WITH (NOLOCK)
    ON JCCH.PhaseGroup = JCPM.PhaseGroup
    AND JCCH.Phase = JCPM.Phase
JOIN JCCT WITH (NOLOCK)
    ON JCCH.PhaseGroup = JCCT.PhaseGroup
    AND JCCH.CostType = JCCT.CostType
WHERE JCCH.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND JCCH.ActiveYN = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM JCPC WITH (NOLOCK)
        WHERE JCPC.PhaseGroup = JCCH.PhaseGroup
            AND JCPC.Phase = JCCH.Phase
            AND JCPC.CostType = JCCH.CostType
    )
ORDER BY JCCH.Job, JCCH.Phase, JCCH.CostType
