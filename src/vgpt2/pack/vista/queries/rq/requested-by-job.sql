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
  - dollar value of material asks per project, split by how far each ask has got
  - The PM of 22-4410 and his peers must defend their budgets at the quarterly meeting, so sum up what each site has asked purchasing for, by stage, with how many items.
  - asks by job and stage, $
  - one row for each project and stage, how many items and the money, in project number order
  - req $ per job by stat, w/ line cnt
  - Each building site sends in wishes for material. How much money do those add up to, and where in the process are they?
*/
SELECT RQRL.Job, RQRL.Status, COUNT(*) AS Lines, SUM(RQRL.TotalCost) AS Cost
FROM RQRL WITH (NOLOCK)
WHERE RQRL.RQCo = @RQCo
    AND RQRL.JCCo = @JCCo
    AND RQRL.Job IS NOT NULL
GROUP BY RQRL.Job, RQRL.Status
ORDER BY RQRL.Job, RQRL.Status
