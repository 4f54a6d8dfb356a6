/*
title: Members of the invoice reviewer groups of open jobs
grain: one reviewer of a job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Who approves vendor invoices for each of our running jobs, and in which order?
  - Jobs with their invoice review group, members, sequence and limit, beside the project manager
  - Is the superintendent of 1450 in the approval chain of his own job?
  - job approvers
  - who signs off bills on my job
  - Job, description, PM, group, approver, step, threshold; live jobs only.
  - People who must pass vendor bills on every live project, in order, and who runs it
  - Our PM on 1450 quit friday and bills will pile up; for each running job show the approval group, its people by name in order, their limits and the manager
  - bill approvers per live job
  - Project by name, manager's name, group by name, step, approver's name, dollar limit
  - rvwr grp members on opn jobs - who oks AP invs 1st 2nd 3rd
  - On each building site under way, who must agree before a supplier's bill gets paid, and up to how much?
*/
SELECT JCJM.Job, JCJM.Description, JCMP.Name AS ProjectManager, JCJM.RevGrpInv, HQRG.Description AS ReviewerGroupName,
    HQRD.ApprovalSeq, HQRD.Reviewer, HQRV.Name, HQRD.ThresholdAmount
FROM JCJM WITH (NOLOCK)
JOIN HQRG WITH (NOLOCK)
    ON JCJM.RevGrpInv = HQRG.ReviewerGroup
JOIN HQRD WITH (NOLOCK)
    ON HQRG.ReviewerGroup = HQRD.ReviewerGroup
JOIN HQRV WITH (NOLOCK)
    ON HQRD.Reviewer = HQRV.Reviewer
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
ORDER BY JCJM.Job, HQRD.ApprovalSeq, HQRD.Reviewer
