/*
title: Cost of time-and-material contracts not on a bill
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-07-31}
asks:
  - How much time and material cost have we not billed yet?
  - Unbilled T&M cost by job
  - unbilled t&m
  - Job cost of contracts billed by time and material that is on no bill yet, with actual date up to a day.
  - cost we can still bill out
  - Job charges on cost-plus contracts that no invoice has picked up through July
  - 'Year end accrual of unbilled T&M: per job, what is on no bill yet with a date up to December 31, hours and dollars, biggest first'
  - t&m not on a bill yet
  - Job and name, number of charges, hours, cost, most dollars on top, through June 30
  - TM jc cst unbilld thru 8/31 by job w hrs
  - What have we spent for clients who pay by the hour, and not put on any bill?
*/
SELECT JCCD.Job, JCJM.Description, COUNT(*) AS Postings, SUM(JCCD.ActualHours) AS Hours,
    SUM(JCCD.ActualCost) AS Cost
FROM JCCD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
JOIN JCCM WITH (NOLOCK)
    ON JCJM.JCCo = JCCM.JCCo
    AND JCJM.Contract = JCCM.Contract
WHERE JCCD.JCCo = @JCCo
    AND JCCM.DefaultBillType IN ('T', 'B')
    AND JCCD.ActualDate <= @ThroughDate
    AND (JCCD.JBBillStatus IS NULL OR JCCD.JBBillStatus = '0')
    AND JCCD.ActualCost <> 0
GROUP BY JCCD.Job, JCJM.Description
ORDER BY Cost DESC, JCCD.Job
