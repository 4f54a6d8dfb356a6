/*
title: Internal change orders whose budget lines do not net to zero
grain: one internal change order
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which budget transfers added or removed budget instead of only moving it?
  - Internal change orders with total estimated cost other than zero, with job, project manager and approver
  - internal COs off balance
  - Job, job name, manager, change order, description, approval date, approved by, lines, net cost
  - We agreed in the operations meeting that an in-house change may shift money among phases but never make the budget bigger, and looking at 1038- somebody clearly did not listen, so list every one of them that does not wash out to nothing
  - bugdet moves that dont zero out, whos are they
  - Reallocations with a remainder, such as the 5,200 on 1012-
  - In-house budget reshuffles that leave a remainder, per project, with approver
  - Management only lets budget move between codes, never grow, and the owner's rep noticed growth, so find internal changes which don't cancel out, who leads the project and who signed
  - budget moves that don't wash
  - Under each project and its PM's name, the in-house change orders with a leftover, number, wording, who signed when, leftover dollars
  - int COs w net cost <> 0 all jobs, who apprvd
  - We sometimes shift planned money from one part of a project to another; in which shifts did the plus and minus not come out even?
*/
SELECT JCOH.Job, JCJM.Description AS JobName, JCMP.Name AS ProjectManager, JCOH.ACO, JCOH.Description,
    JCOH.ApprovalDate, JCOH.ApprovedBy, COUNT(*) AS BudgetLines, SUM(JCOD.EstCost) AS NetCost
FROM JCOH WITH (NOLOCK)
JOIN JCOD WITH (NOLOCK)
    ON JCOH.JCCo = JCOD.JCCo
    AND JCOH.Job = JCOD.Job
    AND JCOH.ACO = JCOD.ACO
JOIN JCJM WITH (NOLOCK)
    ON JCOH.JCCo = JCJM.JCCo
    AND JCOH.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCOH.JCCo = @JCCo
    AND JCOH.IntExt = 'I'
GROUP BY JCOH.Job, JCJM.Description, JCMP.Name, JCOH.ACO, JCOH.Description, JCOH.ApprovalDate, JCOH.ApprovedBy
HAVING SUM(JCOD.EstCost) <> 0
ORDER BY JCOH.Job, JCOH.ACO
