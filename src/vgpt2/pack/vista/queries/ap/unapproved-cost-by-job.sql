/*
title: Unapproved invoice amount by job
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How much unapproved cost is coming to each job?
  - Unapproved invoices by job
  - pending ap per job
  - Sum of unapproved invoice lines by job with description.
  - what bills are about to hit my jobs
  - What's in the approval queue against each project?
  - 'Cost forecast due friday: PMs should add bills still in routing to booked cost, so total them per project for company 1, biggest first'
  - queue dollars per job
  - Cost awaiting sign-off, project and its description, how many lines, dollars pending, largest on top
  - unaprvd ap $ per jb co 1
  - Which building projects will be charged for bills that nobody has agreed to yet, and how much?
*/
SELECT APUL.Job, JCJM.Description, COUNT(*) AS Lines, SUM(APUL.GrossAmt) AS Unapproved
FROM APUL WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON APUL.JCCo = JCJM.JCCo
    AND APUL.Job = JCJM.Job
WHERE APUL.JCCo = @JCCo
GROUP BY APUL.Job, JCJM.Description
ORDER BY Unapproved DESC, APUL.Job
