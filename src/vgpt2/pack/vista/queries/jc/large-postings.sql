/*
title: Job cost postings of at least an amount in a month
grain: one cost transaction
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  Amount: {type: bDollar, example: 10000}
asks:
  - Show me the big job cost entries of the month.
  - Job cost transactions of an amount or more
  - large cost postings
  - Cost postings of a month with actual cost at or above a limit, with job, phase, source and description.
  - any crazy big charges to jobs
  - Individual project charges of ten thousand or more booked in June
  - External auditors sample anything above 25,000, so for 12/2024 pull the single entries of that size on all projects, with code, date, origin and wording
  - whoppers charged in june
  - Biggest dollar on top, with project, code, category, date, where it came from and wording, above a threshold I pick
  - jc trans >= 50k mth 9/24, any job
  - Were there any really huge single expenses put on a project this month, and what were they for?
*/
SELECT JCCD.CostTrans, JCCD.Job, JCCD.Phase, JCCD.CostType, JCCD.ActualDate, JCCD.Source, JCCD.Description,
    JCCD.ActualCost
FROM JCCD WITH (NOLOCK)
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth = @Mth
    AND JCCD.ActualCost >= @Amount
ORDER BY JCCD.ActualCost DESC, JCCD.CostTrans
