/*
title: Remaining order cost on closed jobs with project manager
grain: one job and order
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which jobs are closed and still carry open purchase order balances, and whose jobs were they?
  - Open order cost on soft or hard closed jobs by order
  - open pos on closed jobs
  - Job, name, status, project manager, order, vendor name, number of item lines, remaining cost, closed jobs only.
  - job wrapped months ago n theres still po money hangin on it
  - Purchasing clean-up list per PM before year end
  - Commitments nobody will ever use on finished work
  - Finished projects with supplier commitments left dangling, by the manager who ran them.
  - Ahead of year end the CFO wants each project manager to cancel what will never be delivered on his completed work, so name manager, job, supplier and the money outstanding.
  - dead jobs, live POs
  - 'grouped by manager: job with its name, order, supplier name, how many lines and what remains on it'
  - soft/hard closd jobs w/ opn po $ left, whos the pm
  - Some projects are over, yet the system thinks we'll still buy things for them; which are they, from whom, and who was in charge?
*/
SELECT POItemLine.Job, JCJM.Description AS JobName, JCJM.JobStatus, JCMP.Name AS ProjectManager, POHD.PO,
    APVM.Name AS VendorName, COUNT(*) AS Lines, SUM(POItemLine.RemCost) AS RemCost
FROM POItemLine WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON POItemLine.POCo = POHD.POCo
    AND POItemLine.PO = POHD.PO
JOIN JCJM WITH (NOLOCK)
    ON POItemLine.JCCo = JCJM.JCCo
    AND POItemLine.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POItemLine.JCCo = @JCCo
    AND JCJM.JobStatus IN (2, 3)
    AND POHD.Status = 0
    AND POItemLine.RemCost <> 0
GROUP BY POItemLine.Job, JCJM.Description, JCJM.JobStatus, JCMP.Name, POHD.PO, APVM.Name
ORDER BY JCMP.Name, POItemLine.Job, POHD.PO
