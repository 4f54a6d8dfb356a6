/*
title: Actual cost of a job by source
grain: one source
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - How much of the job cost came from payroll, AP and equipment?
  - Job cost by source
  - cost by source
  - Actual cost and hours of one job by posting source.
  - where does the cost on my job come from
*/
SELECT JCCD.Source, COUNT(*) AS Transactions, SUM(JCCD.ActualHours) AS Hours, SUM(JCCD.ActualCost) AS ActualCost
FROM JCCD WITH (NOLOCK)
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
GROUP BY JCCD.Source
ORDER BY ActualCost DESC, JCCD.Source
