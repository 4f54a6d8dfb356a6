/*
title: Open jobs with nobody active in a role
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Role: {type: varchar(20), example: Superintendent}
asks:
  - Which running jobs have no superintendent assigned?
  - Jobs still open where a given role is vacant, with contract and project manager
  - "Open projects lacking anyone in one role: job, description, PM, start date of the contract"
  - jobs w/o a super
  - no project engineer set on these jobs, pls list
  - Approvals get stuck because nobody holds the approver role on some projects. Which ones?
  - We need a safety contact on every active site, who is missing?
  - Active projects where nobody holds the superintendent function
  - Insurance requires a named safety officer everywhere, so find live projects where that function is vacant, with who leads them, the agreement and its starting day
  - sites without a super
  - Project name, leader's name, agreement and start day, where the function I choose is unfilled
  - opn jobs w no actv PE role assignd
  - Each site should have a foreman-in-chief listed; at which current sites is that seat empty?
*/
SELECT JCJM.Job, JCJM.Description, JCMP.Name AS ProjectManager, JCJM.Contract, JCCM.StartDate
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
        FROM JCJobRoles WITH (NOLOCK)
        WHERE JCJobRoles.JCCo = JCJM.JCCo
            AND JCJobRoles.Job = JCJM.Job
            AND JCJobRoles.Role = @Role
            AND JCJobRoles.Active = 'Y'
    )
ORDER BY JCJM.Job
