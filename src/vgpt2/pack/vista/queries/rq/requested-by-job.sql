/*
title: Requisitioned cost by job and status
grain: one job and line status
level: intermediate
parameters:
  RQCo: {type: bCompany, example: 1}
  JCCo: {type: bCompany, example: 1}
asks:
  - How much material has been requisitioned for each job?
  - Requisitioned cost by job and status of the line
  - reqs per job
  - Number of requisition lines and total cost by job and line status.
  - how much stuff is my job asking for
*/
SELECT RQRL.Job, RQRL.Status, COUNT(*) AS Lines, SUM(RQRL.TotalCost) AS Cost
FROM RQRL WITH (NOLOCK)
WHERE RQRL.RQCo = @RQCo
    AND RQRL.JCCo = @JCCo
    AND RQRL.Job IS NOT NULL
GROUP BY RQRL.Job, RQRL.Status
ORDER BY RQRL.Job, RQRL.Status
