/*
title: Unapproved invoice lines coded to closed jobs or inactive ledger accounts
grain: one unapproved invoice line
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which lines waiting for approval will be rejected when we post them because of the job or account?
  - Lines under review charged to a soft or hard closed job or to an inactive account, with vendor, invoice, job status and account
  - queue coding problems
  - Nothing is more annoying than learning at five on the last day that forty bills fail validation, so weekly I'd like to see what is in review and pointed at a job that has been closed or at an account that has been shut off, with vendor and amount, so that the coders can fix it in time.
  - pendng lines codded to closed jobs
  - Charges under review in June with a destination that no longer takes any
  - Is there still something from May aimed at 1988- or at 6550-?
  - Pending lines charged to finished projects or switched-off accounts.
  - Posting fails on close day whenever coders use dead codes, so each friday list lines in review pointing there, with supplier, dollars and which code
  - dead job or acct, pending bills
  - 'Bills in routing coded to something shut: supplier''s name, bill number and date, line, project with status, account with active flag, gross'
  - unaprvd lines on clsd jbs / inactve gl, fix b4 close
  - Some waiting bills were assigned to a project that's over or a category no longer used; which?
*/
SELECT APUI.UIMth, APUI.UISeq, APUL.Line, APVM.Name, APUI.APRef, APUI.InvDate, APUL.LineType, APUL.JCCo, APUL.Job,
    JCJM.Description AS JobDescription, JCJM.JobStatus, APUL.GLCo, APUL.GLAcct, GLAC.Description AS Account,
    GLAC.Active, APUL.GrossAmt
FROM APUL WITH (NOLOCK)
JOIN APUI WITH (NOLOCK)
    ON APUL.APCo = APUI.APCo
    AND APUL.UIMth = APUI.UIMth
    AND APUL.UISeq = APUI.UISeq
LEFT JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
LEFT JOIN JCJM WITH (NOLOCK)
    ON APUL.JCCo = JCJM.JCCo
    AND APUL.Job = JCJM.Job
LEFT JOIN GLAC WITH (NOLOCK)
    ON APUL.GLCo = GLAC.GLCo
    AND APUL.GLAcct = GLAC.GLAcct
WHERE APUL.APCo = @APCo
    AND (JCJM.JobStatus IN (2, 3) OR GLAC.Active = 'N')
ORDER BY APUL.Job, APUL.GLAcct, APUI.InvDate
