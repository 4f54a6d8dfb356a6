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
  - Running projects under each leader, along with the agreement and its price
  - The VP is rebalancing workloads after Kessler quit, so under each leader's name put the live projects he carries and how large each agreement is
  - each PM's plate right now
  - Sorted under every PM's name, the active job numbers with description, contract and its present price
  - PM workload, opn jobs + ktr $
  - Who is in charge of each building we are putting up at present, and how much is that deal worth?
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
