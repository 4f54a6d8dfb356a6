/*
title: Days added by approved change orders by job
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How many days did change orders add to each job?
  - Days added and latest new completion date by job
  - co days
  - Approved change orders of every job with days added and the newest completion date.
  - how much more time do we have on each job
*/
SELECT JCOH.Job, JCJM.Description, COUNT(*) AS ChangeOrders, SUM(JCOH.ChangeDays) AS DaysAdded,
    MAX(JCOH.NewCmplDate) AS NewCompletion
FROM JCOH WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCOH.JCCo = JCJM.JCCo
    AND JCOH.Job = JCJM.Job
WHERE JCOH.JCCo = @JCCo
GROUP BY JCOH.Job, JCJM.Description
ORDER BY JCOH.Job
