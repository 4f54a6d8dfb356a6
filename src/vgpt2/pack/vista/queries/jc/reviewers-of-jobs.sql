/*
title: Reviewers entered for open jobs
grain: one reviewer of a job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Who signs off vendor bills on each open project?
  - Reviewer set-up by job with sequence, reviewer name and e-mail, plus project manager for comparison
  - Jobs in progress and the people who approve their invoices, in order
  - job approvers list
  - who do i chase to get this bill aproved for the hospital job
  - Is anybody other than the project manager reviewing payables for 1001-?
  - Before Tom leaves I must know all the sites where he is an approver
  - Names and emails of those who must approve bills on every running project
  - Tom's last day is Friday and invoices would hang, so tell me on which live projects he or others are approver, in what order, next to the leader's name
  - invoice approvers, live projects
  - In approval order under every live job with its PM's name, the reviewer's name and email
  - AP rvwrs by opn job w email + seq
  - When a bill comes in for one of our building sites, who has to say it is okay?
*/
SELECT JCJR.Job, JCJM.Description, JCMP.Name AS ProjectManager, JCJR.Seq, JCJR.Reviewer, HQRV.Name, HQRV.RevEmail
FROM JCJR WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCJR.JCCo = JCJM.JCCo
    AND JCJR.Job = JCJM.Job
JOIN HQRV WITH (NOLOCK)
    ON JCJR.Reviewer = HQRV.Reviewer
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJR.JCCo = @JCCo
    AND JCJM.JobStatus = 1
ORDER BY JCJR.Job, JCJR.Seq, JCJR.Reviewer
