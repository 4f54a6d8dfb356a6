/*
title: Change of projected cost in projection batches that are not posted
grain: one job in a batch
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What will job forecasts move by once the projections being worked on are posted?
  - Unposted cost projections by job with user, project manager, old final cost, new final cost and change
  - "Projection batches in progress: month, batch number, who made it, job, phases touched, previous and new total"
  - projections not posted yet
  - did jim finish his projctions or are they just sitting in a batch
  - Month end is tomorrow and some managers' forecasts are not in the ledger yet, which and how big?
  - Pending estimate-at-completion changes per project
  - Forecast revisions still in draft, and how far they shift each project's final outlay
  - Close is tomorrow and Jim's June numbers aren't in, so what sits in draft per project, who prepared it, the old total, the new total and the shift
  - EAC drafts nobody pushed through
  - Alongside project and leader's name put the author, the number of activities, former final figure, proposed final figure and the movement, by month and run
  - proj btchs not postd - prev v new proj $ by job
  - Some colleagues have started new estimates of what projects will cost but have not finalized them; what would change if they did?
*/
SELECT JCPB.Mth, JCPB.BatchId, HQBC.CreatedBy, HQBC.Status, JCPB.Job, JCJM.Description, JCMP.Name AS ProjectManager,
    COUNT(*) AS Phases, SUM(JCPB.PrevProjCost) AS PreviousCost, SUM(JCPB.ProjFinalCost) AS NewCost,
    SUM(JCPB.ProjFinalCost) - SUM(JCPB.PrevProjCost) AS CostChange
FROM JCPB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON JCPB.Co = HQBC.Co
    AND JCPB.Mth = HQBC.Mth
    AND JCPB.BatchId = HQBC.BatchId
JOIN JCJM WITH (NOLOCK)
    ON JCPB.Co = JCJM.JCCo
    AND JCPB.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCPB.Co = @JCCo
GROUP BY JCPB.Mth, JCPB.BatchId, HQBC.CreatedBy, HQBC.Status, JCPB.Job, JCJM.Description, JCMP.Name
ORDER BY JCPB.Mth, JCPB.BatchId, JCPB.Job
