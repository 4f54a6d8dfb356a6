/*
title: Unapproved invoices past due by project manager
grain: one project manager
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which project managers are sitting on bills that are already past due and still not approved?
  - Overdue unapproved invoice lines by PM with amount and oldest due date
  - late unapproved by pm
  - "Lines of unapproved invoices whose due date lies before June 30, grouped by the project manager of their job: number of lines, gross amount, oldest due date."
  - who do i need to yell at for not codin and sending back there invoices
  - Vendors are on stop-ship because approvals in the field are slow; rank the people responsible
  - Pending bills older than their terms, per person who runs the work
  - Rank PMs by pending bills already beyond their due day at June 30.
  - A supplier put us on credit hold because signatures are slow; for monday's meeting, per PM the number of late lines in routing, dollars, oldest due day
  - PMs stalling late bills
  - 'Unsigned past-due bills: manager''s name, how many lines, dollars awaiting okay, earliest due day, worst offender on top'
  - past due inv's still unaprvd per PM as of 9/15
  - Which people running projects haven't agreed to bills that should already have been paid, and for how much?
*/
SELECT JCMP.ProjectMgr, JCMP.Name, COUNT(*) AS Lines, SUM(APUL.GrossAmt) AS Unapproved, MIN(APUI.DueDate) AS OldestDue
FROM APUL WITH (NOLOCK)
JOIN APUI WITH (NOLOCK)
    ON APUL.APCo = APUI.APCo
    AND APUL.UIMth = APUI.UIMth
    AND APUL.UISeq = APUI.UISeq
JOIN JCJM WITH (NOLOCK)
    ON APUL.JCCo = JCJM.JCCo
    AND APUL.Job = JCJM.Job
JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE APUL.APCo = @APCo
    AND APUI.DueDate < @AsOf
GROUP BY JCMP.ProjectMgr, JCMP.Name
ORDER BY Unapproved DESC, JCMP.ProjectMgr
