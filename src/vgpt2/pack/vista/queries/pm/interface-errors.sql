/*
title: Errors from interfacing projects to accounting by manager
grain: one error message
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which projects failed to interface to accounting, with what message, and whose are they?
  - PM interface errors with project description and manager
  - Project, description, project manager, month, sequence and error text, one row per error.
  - pm interface errors
  - why wont my sub go over to acctg
  - Messages left behind when a job was pushed to the ledgers
  - Help desk list of what blocked posting of commitments and changes
  - Messages from failed transfers of project records into the ledgers, per job
  - It's close week and three PMs say their commitments will not post, so collect every failure message from sending projects to bookkeeping, with job, month and manager.
  - pm push failures, messages please
  - Failed pushes to accounting with job name, PM's name, month and the wording of the failure, job by job
  - intrface errs, whos job + what month + txt
  - When project people hand records to accounting and the computer refuses, what reasons is it giving, and on whose projects?
*/
SELECT PMBE.Project, JCJM.Description, JCMP.Name AS ProjectManager, PMBE.Mth, PMBE.Seq, PMBE.ErrorText
FROM PMBE WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMBE.Co = JCJM.JCCo
    AND PMBE.Project = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE PMBE.Co = @PMCo
ORDER BY PMBE.Project, PMBE.Mth, PMBE.Seq
