/*
title: Cost postings of a job in a month
grain: one cost transaction
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What was charged to this job last month?
  - Job cost detail for a month
  - cost detail
  - Every cost posting of a job in one month with source, phase and cost type.
  - what got coded to my job
*/
SELECT JCCD.ActualDate, JCCD.Phase, JCCD.CostType, JCCD.Source, JCCD.Description, JCCD.ActualHours, JCCD.ActualUnits,
    JCCD.ActualCost
FROM JCCD WITH (NOLOCK)
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
    AND JCCD.Mth = @Mth
    AND JCCD.ActualCost <> 0
ORDER BY JCCD.ActualDate, JCCD.Phase, JCCD.CostType, JCCD.CostTrans
