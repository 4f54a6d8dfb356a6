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
  - Material commitments on 22-4410 split by cost code, billed and left
  - 'Forecast meeting at nine on the garage: tell by code and kind of cost how much has been put on orders, charged so far, and remains.'
  - PO $ by code, job 1001-
  - 'Code order for one job: sort of cost, put on orders, charged, left'
  - po cmtd cost by ph/ct 22-4410
  - For each activity of this building, how much have we ordered and how much is not yet charged?
*/
SELECT POIT.Phase, POIT.JCCType, SUM(POIT.CurCost) AS CurrentCost, SUM(POIT.InvCost) AS InvoicedCost,
    SUM(POIT.RemCost) AS Remaining
FROM POIT WITH (NOLOCK)
WHERE POIT.JCCo = @JCCo
    AND POIT.Job = @Job
    AND POIT.ItemType = 1
GROUP BY POIT.Phase, POIT.JCCType
ORDER BY POIT.Phase, POIT.JCCType
