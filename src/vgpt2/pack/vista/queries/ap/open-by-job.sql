/*
title: Open vendor invoices by job, posted and unapproved
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How much do we still owe vendors on each job?
  - Open and unapproved vendor invoices totalled by job
  - open ap per job
  - Unpaid posted amounts and unapproved amounts of each job with its description.
  - what do i still owe on my projects
  - What remains unpaid on each project, booked bills next to pending ones?
  - 'PM review thursday: per project, dollars booked and unpaid to subs and suppliers, plus what is still going through approval, for company 1'
  - AP outstanding, every job
  - AP left on every project, project with its name, booked unpaid, awaiting approval, in project order
  - unpd + unaprvd inv tots by jb
  - For every building project, how much do we owe others on bills we've accepted and on bills nobody has agreed to yet?
*/
SELECT brvAPOpenInvoicesByJob.Job, JCJM.Description,
    SUM(CASE WHEN brvAPOpenInvoicesByJob.UnapprovedYN = 'N' THEN brvAPOpenInvoicesByJob.Amount ELSE 0 END) AS Posted,
    SUM(CASE WHEN brvAPOpenInvoicesByJob.UnapprovedYN = 'Y' THEN brvAPOpenInvoicesByJob.Amount ELSE 0 END) AS Unapproved
FROM brvAPOpenInvoicesByJob WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON brvAPOpenInvoicesByJob.JCCo = JCJM.JCCo
    AND brvAPOpenInvoicesByJob.Job = JCJM.Job
WHERE brvAPOpenInvoicesByJob.JCCo = @JCCo
GROUP BY brvAPOpenInvoicesByJob.Job, JCJM.Description
ORDER BY brvAPOpenInvoicesByJob.Job
