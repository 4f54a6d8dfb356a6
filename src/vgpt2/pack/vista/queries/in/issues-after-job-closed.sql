/*
title: Stock charged to jobs in a month after their contract was closed, with who did it
grain: one stock movement
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Who issued material from the warehouse to jobs that were closed already?
  - Stock charged to jobs after the closing month of their contract, with material, amount, project manager and person who made the batch
  - issues to closed jobs
  - job 0988 closed in march and somebody hung 1,400 of pipe on it in may from the yard
  - Warranty or mistake? List the withdrawals booked on finished contracts in 2024.
  - Goods handed out for work that was long over.
  - Closed month, posting month, warehouse, item, dollars, manager, user.
  - Yard charges that hit a project after its contract was finished, and who keyed them
  - Margin on finished contracts moved in 2024 and the bonding company noticed; show material drawn from the yard in any month past closing, manager and user
  - pipe charged to dead jobs
  - By month, project name, its manager, month it was finished, item name, units, dollars and who created the batch
  - inv issuess to jobs aftr clsd mth, ytd, job nm + usr
  - Did someone put goods from our warehouse on the bill of a building project that was already wrapped up?
*/
SELECT INDT.Mth, INDT.ActDate, INDT.JCCo, INDT.Job, JCJM.Description AS JobName, JCMP.Name AS ManagerName,
    JCCM.MonthClosed, INDT.Loc, INDT.Material, HQMT.Description AS MaterialName, -INDT.StkUnits AS Units, INDT.StkUM,
    -INDT.TotalPrice AS ChargedToJob, HQBC.CreatedBy
FROM INDT WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON INDT.JCCo = JCJM.JCCo
    AND INDT.Job = JCJM.Job
JOIN JCCM WITH (NOLOCK)
    ON JCJM.JCCo = JCCM.JCCo
    AND JCJM.Contract = JCCM.Contract
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
JOIN HQMT WITH (NOLOCK)
    ON INDT.MatlGroup = HQMT.MatlGroup
    AND INDT.Material = HQMT.Material
LEFT JOIN HQBC WITH (NOLOCK)
    ON INDT.INCo = HQBC.Co
    AND INDT.Mth = HQBC.Mth
    AND INDT.BatchId = HQBC.BatchId
WHERE INDT.INCo = @INCo
    AND INDT.Mth BETWEEN @BeginMth AND @EndMth
    AND INDT.TransType = 'JC Sale'
    AND INDT.Mth > JCCM.MonthClosed
ORDER BY INDT.Mth, INDT.Job, INDT.INTrans
