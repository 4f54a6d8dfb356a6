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
  - What subcontract money on 22-4410 hasn't been put on any agreement yet?
  - The owner asks how much of the tower remains unpurchased; add up original subcontract dollars without an agreement number, by cost code, for the meeting on the 9th.
  - unbought sub $ on the tower
  - Unpurchased sub money in code order with the code's name, sort of cost, lines counted and total
  - whats left 2 buy out sub wise on 1001-, by ph code
  - Of the work we planned to give to outside companies, which parts aren't in a contract with anyone yet, and how much money is that?
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
