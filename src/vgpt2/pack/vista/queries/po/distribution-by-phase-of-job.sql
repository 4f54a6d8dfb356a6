/*
title: Remaining order cost of a job by phase and cost type from item lines
grain: one phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Counting split items properly, how much is still to come from open purchase orders on each phase of job 1001-?
  - Open order distribution lines of a job by phase and cost type
  - po remaining by phase
  - Phase, phase name, cost type with its name, number of distribution lines, current, invoiced and remaining cost, open orders of one job.
  - whats left to bill on POs per phase on my job
  - Material commitments to carry into the June forecast
  - Split purchases are hiding cost on my project, break it out at the lowest level
  - Balance of live POs on 22-4410 by code, counting split lines
  - Forecast for the hospital understates commitments since lines are shared among codes; use the splits and show by code and kind of cost the value, billed and left.
  - open PO balance by code, splits in
  - Code and kind of cost by name for this job's open orders, shares counted, value, billed, left
  - po itm line dist $ remaing by ph/ct job 1001-, opn POs
  - On running purchases for this building, how much is still to be billed for each activity, after splitting shared items?
*/
SELECT POItemLine.Phase, JCJP.Description AS PhaseName, POItemLine.JCCType, JCCT.Description AS CostTypeName,
    COUNT(*) AS Lines, SUM(POItemLine.CurCost) AS CurCost, SUM(POItemLine.InvCost) AS InvCost,
    SUM(POItemLine.RemCost) AS RemCost
FROM POItemLine WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POItemLine.POCo = POHD.POCo
    AND POItemLine.PO = POHD.PO
JOIN JCJP WITH (NOLOCK)
    ON POItemLine.JCCo = JCJP.JCCo
    AND POItemLine.Job = JCJP.Job
    AND POItemLine.PhaseGroup = JCJP.PhaseGroup
    AND POItemLine.Phase = JCJP.Phase
LEFT JOIN JCCT WITH (NOLOCK)
    ON POItemLine.PhaseGroup = JCCT.PhaseGroup
    AND POItemLine.JCCType = JCCT.CostType
WHERE POItemLine.JCCo = @JCCo
    AND POItemLine.Job = @Job
    AND POHD.Status = 0
GROUP BY POItemLine.Phase, JCJP.Description, POItemLine.JCCType, JCCT.Description
ORDER BY POItemLine.Phase, POItemLine.JCCType
