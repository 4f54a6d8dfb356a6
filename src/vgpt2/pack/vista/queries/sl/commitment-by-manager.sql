/*
title: Open subcontract amounts by project manager
grain: one project manager
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - How much subcontract work is open under each project manager?
  - Remaining subcontract cost by project manager
  - open subs per pm
  - Current, invoiced and remaining cost of open subcontracts by project manager of the job.
  - which pm has the most sub money left
  - what is still owed to trades under live agreements, per person running the jobs
  - For the workload talk with the owner, show how many live sub agreements each PM carries, what they are worth today, and how much has yet to be billed.
  - trade exposure per PM, still unbilled
  - name of the PM, how many agreements, today's value, the unbilled rest, with the heaviest load on top and deductions left out
  - open SL $ by PM, cur and remaing, no BCs
  - Each manager has outside firms working for him. Who has the most money still to be spent on them?
*/
SELECT JCMP.Name, COUNT(DISTINCT SLHD.SL) AS Subcontracts, SUM(SLIT.CurCost) AS CurrentCost,
    SUM(SLIT.CurCost - SLIT.InvCost) AS Remaining
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLIT.ItemType <> 3
GROUP BY JCMP.Name
ORDER BY Remaining DESC, JCMP.Name
