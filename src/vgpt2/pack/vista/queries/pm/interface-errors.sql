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
