/*
title: Open subcontracts on jobs that are already closed
grain: one subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - We closed the job, yet there are subcontracts on it that nobody closed. Which ones?
  - Open subs where the job is soft or hard closed, with project manager and unbilled value
  - 'One row per open subcontract on a closed job: job, status of the job, manager, vendor, current less invoiced.'
  - open subs dead jobs
  - subs hanging around on jobs thats been closed forever
  - 'Year-end cleanup: agreements not shut down although the work in accounting is finished'
  - Before the audit, tell me which managers left commitments behind after close-out.
  - trade deals never shut though the project itself has been
  - External audit lists stale commitments each December, so for every project that's soft or final closed, which agreements are still active, who was the PM, and what was unbilled?
  - live subs, dead projects
  - sorted by project with its name and state, the manager by name, the agreement with its title, the trade's name and the unbilled rest
  - open SLs where job stat = 2 or 3, w PM + remaing
  - Some buildings are finished in our books, but deals with firms that worked there still look alive. Which are they?
*/
SELECT SLHD.Job, JCJM.Description AS JobDescription, JCJM.JobStatus, JCMP.Name AS ProjectManager, SLHD.SL,
    SLHD.Description, APVM.Name AS VendorName, SUM(SLIT.CurCost - SLIT.InvCost) AS Remaining
FROM SLHD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND JCJM.JobStatus IN (2, 3)
GROUP BY SLHD.Job, JCJM.Description, JCJM.JobStatus, JCMP.Name, SLHD.SL, SLHD.Description, APVM.Name
ORDER BY SLHD.Job, SLHD.SL
