/*
title: Open jobs that no security group was given under data security, with contract start month and project manager
grain: one open job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which live projects did we forget to hand to any group, so that nobody but administrators sees them?
  - Open jobs missing from job data security with their manager
  - Dave in operations called again because his two new sites do not come up in any lookup. I think whoever sets them up forgets the row security step, so please give me all running ones of company 1 for which no group has been entered, with the contract, when that started and whose project it is, and I will fix them in one go.
  - jobs without security
  - opne jobs that noone can see
  - is job 24-1015 invisible because it was never assigned, and are there more like it under manager 12
  - Job, description, contract, start month, project manager where no entry of type job exists for the company.
  - Active sites in company 1 which no team was given permission to look at
  - Field people keep saying new projects don't show up; find every active one without any group entitled to it, with contract name, month it began and the manager's name, latest first.
  - live jobs nobody was granted
  - 'Newest start month first: project and name, contract and name, manager''s name, only those no group may see'
  - opn jobs missing frm job data sec, w/ PM
  - Which of our current projects did we forget to make visible to any team?
*/
SELECT JCJM.JCCo, JCJM.Job, JCJM.Description, JCJM.Contract, JCCM.Description AS ContractDescription,
    JCCM.StartMonth, JCJM.ProjectMgr, JCMP.Name AS ManagerName
FROM JCJM WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCJM.JCCo = JCCM.JCCo
    AND JCJM.Contract = JCCM.Contract
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND NOT EXISTS (
        SELECT 1
        FROM DDDS WITH (NOLOCK)
        WHERE DDDS.Datatype = 'bJob'
            AND DDDS.Qualifier = JCJM.JCCo
            AND DDDS.Instance = JCJM.Job
    )
ORDER BY JCCM.StartMonth DESC, JCJM.Job
