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
  - Time extensions granted per job through signed changes, and the newest end date
  - Liquidated damages start soon, and counsel asks per job how many days owners gave us in approved extras and what finish date follows
  - days granted by COs
  - Job name, number of changes, days gained, latest finish
  - ACO time ext by job + new cmpl dt
  - How much longer may we take on each project because of agreed additions?
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
