/*
title: Subcontract commitments of a job by phase
grain: one phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - How much is committed to subs by phase?
  - Subcontract commitments by phase
  - sub commitments per cost code
  - Current, invoiced and remaining subcontract cost of a job by phase.
  - whats locked in with subs per phase
*/
SELECT SLIT.Phase, SLIT.JCCType, SUM(SLIT.CurCost) AS CurrentCost, SUM(SLIT.InvCost) AS InvoicedCost,
    SUM(SLIT.CurCost) - SUM(SLIT.InvCost) AS Remaining
FROM SLIT WITH (NOLOCK)
WHERE SLIT.JCCo = @JCCo
    AND SLIT.Job = @Job
    AND SLIT.ItemType <> 3
GROUP BY SLIT.Phase, SLIT.JCCType
ORDER BY SLIT.Phase, SLIT.JCCType
