/*
title: Unpaid vendor invoices on jobs that are closed
grain: one job and vendor
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Do we still owe anybody money on jobs we have already closed?
  - Open and held payables on lines of soft or hard closed jobs by job and vendor with invoices, oldest invoice date and amount held
  - unpaid on closed jobs
  - Job, name, job status, vendor, number of invoices, oldest invoice, open, on hold
  - ABC Drywall keeps calling about retention on 988- , thought that one was done in 2023?
  - 'Wrap-up check for finished projects: final payments that never went out'
  - Money hanging on dead jobs over 500 dollars or not, I want all of it
  - What supplier balances linger on projects we already finished and shut?
  - Final cost certification for 988 goes to the surety, yet subs may still be owed; show closed projects with unpaid or blocked bills, sub by sub
  - leftover AP, finished jobs
  - Project and its name, status, firm's name, how many bills, oldest bill date, payable now, blocked; finished projects that still have payables
  - clsd jbs w/ opn ap or retg still hangin, by sub
  - Some buildings were completed and shut in our books; does any company still wait for money on them?
*/
SELECT APTL.Job, JCJM.Description, JCJM.JobStatus, APVM.Name AS VendorName,
    COUNT(DISTINCT APTH.APRef) AS Invoices, MIN(APTH.InvDate) AS OldestInvoice,
    SUM(CASE WHEN APTD.Status = 1 THEN APTD.Amount ELSE 0 END) AS OpenAmount,
    SUM(CASE WHEN APTD.Status = 2 THEN APTD.Amount ELSE 0 END) AS OnHold
FROM APTD WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTD.APCo = APTL.APCo
    AND APTD.Mth = APTL.Mth
    AND APTD.APTrans = APTL.APTrans
    AND APTD.APLine = APTL.APLine
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN JCJM WITH (NOLOCK)
    ON APTL.JCCo = JCJM.JCCo
    AND APTL.Job = JCJM.Job
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTL.JCCo = @JCCo
    AND JCJM.JobStatus IN (2, 3)
    AND APTD.Status IN (1, 2)
GROUP BY APTL.Job, JCJM.Description, JCJM.JobStatus, APVM.Name
ORDER BY APTL.Job, APVM.Name
