/*
title: Vendor invoice lines of a month with job name, vendor and project manager
grain: one invoice line
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Send every project manager the supplier and sub charges that hit their projects in June, with the name of whoever billed us.
  - AP lines of a month by project manager, job and vendor
  - ap by pm june
  - Posted lines carrying a job for one month; columns project manager, job, job name, vendor name, invoice number, invoice date, phase, cost type, description, gross.
  - what got charged to my guys jobs last month, sort it by super or PM
  - Monthly cost review packet for operations
  - Which 2024-06 bills belong to whose projects?
  - June's supplier charges on every project, under the PM in charge.
  - 'Monthly cost meeting: each PM should get the march bill lines that hit his projects, who billed, phase, text and dollars, so he can challenge miscoding'
  - PM packets, June AP charges
  - Supplier charges on projects for a month, manager, project and its name, vendor name, bill number and date, phase, cost type, text, gross; grouped by manager
  - ap lnes for aug sortd by PM > job > vndr
  - Each person running projects wants to know which companies' bills were charged to his projects this month.
*/
SELECT JCMP.Name AS ProjectManager, APTL.JCCo, APTL.Job, JCJM.Description AS JobName, APVM.Name AS VendorName,
    APTH.APRef, APTH.InvDate, APTL.Phase, APTL.JCCType, APTL.Description, APTL.GrossAmt
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN JCJM WITH (NOLOCK)
    ON APTL.JCCo = JCJM.JCCo
    AND APTL.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE APTL.APCo = @APCo
    AND APTL.Mth = @Mth
ORDER BY JCMP.Name, APTL.JCCo, APTL.Job, APVM.Name, APTH.APRef
