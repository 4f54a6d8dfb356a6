/*
title: Open jobs with project manager and contract value
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which jobs does each project manager run?
  - Open jobs by project manager
  - jobs per pm
  - List open jobs with project manager name, contract and contract amount.
  - whos running what job
*/
SELECT JCMP.Name, JCJM.Job, JCJM.Description, JCJM.Contract, JCCM.ContractAmt
FROM JCJM WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCJM.JCCo = JCCM.JCCo
    AND JCJM.Contract = JCCM.Contract
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
ORDER BY JCMP.Name, JCJM.Job
