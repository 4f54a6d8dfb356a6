/*
title: Subcontract budget not assigned to a subcontract
grain: one phase and cost type
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What is left to buy out on this project?
  - Original subcontract detail without a subcontract number
  - buyout left
  - Original subcontract lines of a project that have no subcontract yet, totalled by phase and cost type.
  - what subs havent we bought yet
*/
SELECT PMSL.Phase, JCJP.Description, PMSL.CostType, COUNT(*) AS Lines, SUM(PMSL.Amount) AS Amount
FROM PMSL WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON PMSL.PMCo = JCJP.JCCo
    AND PMSL.Project = JCJP.Job
    AND PMSL.PhaseGroup = JCJP.PhaseGroup
    AND PMSL.Phase = JCJP.Phase
WHERE PMSL.PMCo = @PMCo
    AND PMSL.Project = @Project
    AND PMSL.RecordType = 'O'
    AND PMSL.SL IS NULL
GROUP BY PMSL.Phase, JCJP.Description, PMSL.CostType
ORDER BY PMSL.Phase, PMSL.CostType
