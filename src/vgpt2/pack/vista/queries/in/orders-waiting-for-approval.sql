/*
title: Open material orders not approved, with the job and the value
grain: one material order
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which material orders for our jobs still wait for somebody to approve them?
  - Unapproved open orders from stock with job, project manager, ordered by, order date, first required date and value
  - mo approvals
  - yard wont load my pipe for 1006 because the order isnt ok'd, whats all stuck
  - Nothing leaves the yard without my okay. What lies on my desk today, with dollars, like the 5,000 for job 1011?
  - Requests from the sites nobody has given the nod to.
  - Order, description, job name, manager, amount, earliest date needed, oldest first, June.
  - Yard requests lacking a sign-off, for which project and manager, and how much
  - Drivers sit idle since requests aren't okayed, so before the 7 a.m. huddle show those without a go-ahead, project manager, dollars and earliest day needed
  - mo's needing an ok
  - Soonest needed on top, order, description, who ordered, project name, manager's name, lines and dollars
  - open MOs not apprvd w job/PM/$
  - Whose requests for warehouse goods has nobody given permission for yet?
*/
SELECT INMO.MO, INMO.Description, INMO.OrderDate, INMO.OrderedBy, INMO.JCCo, INMO.Job, JCJM.Description AS JobName,
    JCMP.Name AS ManagerName, COUNT(*) AS Items, SUM(INMI.TotalPrice) AS Amount, MIN(INMI.ReqDate) AS FirstRequired
FROM INMO WITH (NOLOCK)
JOIN INMI WITH (NOLOCK)
    ON INMO.INCo = INMI.INCo
    AND INMO.MO = INMI.MO
LEFT JOIN JCJM WITH (NOLOCK)
    ON INMO.JCCo = JCJM.JCCo
    AND INMO.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE INMO.INCo = @INCo
    AND INMO.Status = 0
    AND INMO.Approved = 'N'
GROUP BY INMO.MO, INMO.Description, INMO.OrderDate, INMO.OrderedBy, INMO.JCCo, INMO.Job, JCJM.Description, JCMP.Name
ORDER BY FirstRequired, INMO.MO
