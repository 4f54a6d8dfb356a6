/*
title: Commitments added to jobs by month, subcontracts and purchase orders apart
grain: one month and job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much did we commit in each month on subcontracts and on purchase orders?
  - Net committed cost booked by month and job, one column for subcontracts, one for orders, 2024
  - monthly commitments by job
  - Month, job, job name, project manager, subcontract commitment, order commitment, total
  - I have to tell the bank how fast we are buying out the backlog, so month by month and per job what we newly signed with subs and what went out as orders to suppliers, changes included, from January on please
  - what got bougth each month on 1033- and the rest, subs vs supplyers
  - Pace of purchasing over the year
  - What was bought out per project each month of 2024, subs apart from POs
  - Lender wants to see how quickly backlog gets locked in, so from January through June show by month and project the newly signed sub and supplier obligations with the leader's name
  - buyout pace, subs vs material
  - Month by month and job by job with the PM's name, fresh subcontract dollars in one column, fresh orders in the next
  - SL + PO cmtd adds by mth/job YTD, w PM
  - In every month, how much did we newly promise to hired firms and to suppliers on each building project?
*/
SELECT JCCD.Mth, JCCD.Job, JCJM.Description, JCMP.Name AS ProjectManager,
    SUM(CASE WHEN JCCD.JCTransType = 'SL' THEN JCCD.TotalCmtdCost ELSE 0 END) AS SubcontractCommitted,
    SUM(CASE WHEN JCCD.JCTransType = 'PO' THEN JCCD.TotalCmtdCost ELSE 0 END) AS OrderCommitted,
    SUM(JCCD.TotalCmtdCost) AS Committed
FROM JCCD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
    AND JCCD.JCTransType IN ('SL', 'PO')
    AND JCCD.TotalCmtdCost <> 0
GROUP BY JCCD.Mth, JCCD.Job, JCJM.Description, JCMP.Name
ORDER BY JCCD.Mth, JCCD.Job
