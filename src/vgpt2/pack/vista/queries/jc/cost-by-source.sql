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
  - Where the charges on 1001- originate, whether payables, payroll, machines or manual entries
  - Overhead auditor wants proof of where dollars on 22-4410 were entered, so total hours and money by the module that posted them along with the number of entries
  - AP, payroll or iron, what fed 1001-
  - Module behind the postings with number of entries, hours, dollars, most dollars on top, for a single project
  - 1017- cost split by srce - AP, PR, EM, JC adj etc
  - The charges on my project come in from different departments of the accounting system; how much arrived through each one?
*/
SELECT JCCD.Source, COUNT(*) AS Transactions, SUM(JCCD.ActualHours) AS Hours, SUM(JCCD.ActualCost) AS ActualCost
FROM JCCD WITH (NOLOCK)
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
GROUP BY JCCD.Source
ORDER BY ActualCost DESC, JCCD.Source
