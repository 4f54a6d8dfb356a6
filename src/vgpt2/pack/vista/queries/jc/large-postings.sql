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
*/
SELECT JCCD.CostTrans, JCCD.Job, JCCD.Phase, JCCD.CostType, JCCD.ActualDate, JCCD.Source, JCCD.Description,
    JCCD.ActualCost
FROM JCCD WITH (NOLOCK)
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth = @Mth
    AND JCCD.ActualCost >= @Amount
ORDER BY JCCD.ActualCost DESC, JCCD.CostTrans
