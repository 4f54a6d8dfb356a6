/*
title: Purchase order commitments of a job by phase
grain: one phase and cost type
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What purchase orders are committed on this job?
  - PO commitments by phase
  - job pos
  - Current, invoiced and remaining purchase order cost of a job by phase and cost type.
  - how much in pos on my job
*/
SELECT POIT.Phase, POIT.JCCType, SUM(POIT.CurCost) AS CurrentCost, SUM(POIT.InvCost) AS InvoicedCost,
    SUM(POIT.RemCost) AS Remaining
FROM POIT WITH (NOLOCK)
WHERE POIT.JCCo = @JCCo
    AND POIT.Job = @Job
    AND POIT.ItemType = 1
GROUP BY POIT.Phase, POIT.JCCType
ORDER BY POIT.Phase, POIT.JCCType
