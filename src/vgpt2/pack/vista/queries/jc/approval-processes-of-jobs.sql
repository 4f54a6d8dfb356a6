/*
title: Active approval processes of open jobs by document type
grain: one approval process of a job
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which approval routes are in force on our running jobs?
  - Open jobs with active approval processes, document type, process and description
  - active approval processes
  - Job, job name, document type, process, description, only those switched on, only open jobs
  - A purchase order on 1006- went straight through without stopping at anybody and I was sure that we had set up a route for it when the job opened, so before I blame the software let me see what is set up on each job and for which sort of document
  - aproval workflow set up per job, wich ones are on
  - Who-signs-next rules as they stand, job 1011- too
  - Sign-off routes switched on for running jobs, per kind of document
  - A PO on 1006- skipped every manager, and before the audit on Friday I want to know which sign-off routes are turned on for each open job
  - which okay chains are live
  - Job number and name, kind of document, route and its description
  - jc aprvl procs active on opn jobs by doctype
  - 'Who-must-agree rules: which are in use on the projects we are building, and for what papers?'
*/
SELECT JCJobApprovalProcess.Job, JCJM.Description AS JobName, JCJobApprovalProcess.DocType,
    JCJobApprovalProcess.Process, JCJobApprovalProcess.Description
FROM JCJobApprovalProcess WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCJobApprovalProcess.JCCo = JCJM.JCCo
    AND JCJobApprovalProcess.Job = JCJM.Job
WHERE JCJobApprovalProcess.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND JCJobApprovalProcess.Active = 'Y'
ORDER BY JCJobApprovalProcess.Job, JCJobApprovalProcess.DocType, JCJobApprovalProcess.Process
