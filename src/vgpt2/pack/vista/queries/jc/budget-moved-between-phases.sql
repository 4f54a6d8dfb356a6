/*
title: Budget that internal change orders of a job moved between phases
grain: one phase and cost type of a change order
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What budget did we shift from one phase to another on this job without the owner paying for it?
  - Internal change orders with their estimate lines, gains and give-ups side by side per approved number
  - budget transfers
  - Change order, title, approved by and on, phase, phase name, cost type, hours and dollars moved, for job 1001- only
  - where did my contingency go on 1001- ?? it was 75,000 in Feb
  - Re-allocations of estimate that leave the contract alone, and who signed them
  - I took money from rough carpentry for finishes last spring, print that so the estimator believes me
  - Internal transfers of estimate on job 1001-, by phase, and who approved them
  - My contingency on 22-4410 dropped by 75,000 since February; show the in-house changes that took it, from and to which phase, cost type, dollars, and signer
  - internal COs, where'd the money go
  - Title of each in-house change, who signed it and the day, then task names with sort of expense, hours, quantities and dollars up or down
  - int ACOs on 2031- est by phse/ct
  - Was planned money on this project taken from one task and given to another, without the client being involved?
*/
SELECT JCOH.ACO, JCOH.Description, JCOH.ApprovedBy, JCOH.ApprovalDate, JCOD.Phase,
    JCJP.Description AS PhaseDescription, JCOD.CostType, JCCT.Abbreviation AS CostTypeName, JCOD.EstHours,
    JCOD.EstUnits, JCOD.EstCost
FROM JCOH WITH (NOLOCK)
JOIN JCOD WITH (NOLOCK)
    ON JCOH.JCCo = JCOD.JCCo
    AND JCOH.Job = JCOD.Job
    AND JCOH.ACO = JCOD.ACO
LEFT JOIN JCJP WITH (NOLOCK)
    ON JCOD.JCCo = JCJP.JCCo
    AND JCOD.Job = JCJP.Job
    AND JCOD.PhaseGroup = JCJP.PhaseGroup
    AND JCOD.Phase = JCJP.Phase
LEFT JOIN JCCT WITH (NOLOCK)
    ON JCOD.PhaseGroup = JCCT.PhaseGroup
    AND JCOD.CostType = JCCT.CostType
WHERE JCOH.JCCo = @JCCo
    AND JCOH.Job = @Job
    AND JCOH.IntExt = 'I'
ORDER BY JCOH.ACO, JCOD.ACOItem, JCOD.Phase, JCOD.CostType
