/*
title: Recurring invoice lines coded to inactive accounts or closed jobs
grain: one line of a recurring invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - The recurring batch always errors; which standing bills still point at a switched-off account or a job that is closed?
  - Repeating invoice lines with an inactive GL account or a soft or hard closed job, with vendor, amount and last month created
  - recurring with bad coding
  - The trailer rent from Mobile Mini still goes to 2107-, and that job closed in March
  - auto bills pointed at dead jobs
  - Vendor, name, id, line, account, account name, job, job name, job state, 1,200 a month or whatever it is.
  - Month-end prep, templates that need a new cost destination
  - Standing bill lines aimed at a dead account or a finished project.
  - Batch errors hold up close each month; before july, fix templates charging switched-off accounts or closed projects, so tell me supplier, dollars and where they point
  - templates hitting closed jobs
  - 'Standing bills pointed at something shut: vendor name, template, line, account and name with active flag, project, its name and status, dollars'
  - recur lines pointin to inactve gl / clsd jb
  - Some repeating bills still get charged to a building that's done or to a category we no longer use; which?
*/
SELECT APRH.Vendor, APVM.Name, APRH.InvId, APRH.Description, APRH.LastMth, APRL.Line, APRL.GLCo, APRL.GLAcct,
    GLAC.Description AS AccountName, GLAC.Active, APRL.JCCo, APRL.Job, JCJM.Description AS JobName, JCJM.JobStatus,
    APRL.GrossAmt
FROM APRL WITH (NOLOCK)
JOIN APRH WITH (NOLOCK)
    ON APRL.APCo = APRH.APCo
    AND APRL.VendorGroup = APRH.VendorGroup
    AND APRL.Vendor = APRH.Vendor
    AND APRL.InvId = APRH.InvId
JOIN APVM WITH (NOLOCK)
    ON APRH.VendorGroup = APVM.VendorGroup
    AND APRH.Vendor = APVM.Vendor
LEFT JOIN GLAC WITH (NOLOCK)
    ON APRL.GLCo = GLAC.GLCo
    AND APRL.GLAcct = GLAC.GLAcct
LEFT JOIN JCJM WITH (NOLOCK)
    ON APRL.JCCo = JCJM.JCCo
    AND APRL.Job = JCJM.Job
WHERE APRL.APCo = @APCo
    AND (GLAC.Active = 'N' OR JCJM.JobStatus IN (2, 3))
ORDER BY APVM.Name, APRH.InvId, APRL.Line
