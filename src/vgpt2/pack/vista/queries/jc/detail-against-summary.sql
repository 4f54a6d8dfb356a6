/*
title: Jobs whose cost detail and monthly summary differ
grain: one job and month
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Do the monthly job cost totals match the detail?
  - Compare job cost detail with the monthly summary
  - jc detail vs summary
  - Actual cost per job in a month from the postings and from the monthly totals, with the difference.
  - numbers dont tie out on job cost
  - Projects where June's individual entries don't add up to the stored total
  - Two reports disagree by 4,300 for 06/2024 and the auditor is waiting, so find the projects whose entries and totals are unequal, and by how much
  - entries vs totals out of whack
  - Only projects out of tie for June, by name, with the sum of entries, the stored total and the discrepancy
  - jc detl dont tie to mthly summry sept, which jobs
  - The system keeps each charge and also a running total per month; on which projects do those two give different amounts?
*/
WITH Detail AS (
    SELECT JCCD.JCCo, JCCD.Job, SUM(JCCD.ActualCost) AS Amount
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.JCCo = @JCCo
        AND JCCD.Mth = @Mth
    GROUP BY JCCD.JCCo, JCCD.Job
),
Summary AS (
    SELECT JCCP.JCCo, JCCP.Job, SUM(JCCP.ActualCost) AS Amount
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth = @Mth
    GROUP BY JCCP.JCCo, JCCP.Job
)
SELECT JCJM.Job, JCJM.Description, ISNULL(Detail.Amount, 0) AS DetailCost, ISNULL(Summary.Amount, 0) AS SummaryCost,
    ISNULL(Detail.Amount, 0) - ISNULL(Summary.Amount, 0) AS Difference
FROM JCJM WITH (NOLOCK)
LEFT JOIN Detail
    ON JCJM.JCCo = Detail.JCCo
    AND JCJM.Job = Detail.Job
LEFT JOIN Summary
    ON JCJM.JCCo = Summary.JCCo
    AND JCJM.Job = Summary.Job
WHERE JCJM.JCCo = @JCCo
    AND ISNULL(Detail.Amount, 0) <> ISNULL(Summary.Amount, 0)
ORDER BY JCJM.Job
