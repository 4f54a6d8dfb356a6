/*
title: Open jobs with no cost since a month
grain: one job
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  SinceMth: {type: bMonth, example: 2024-03-01}
asks:
  - Which open jobs have had no cost lately?
  - Open jobs without activity since a month
  - dormant jobs
  - Open jobs that have no actual cost on or after a month.
  - dead jobs we forgot to close
  - Running projects nobody has charged anything to since March
  - Before year end the auditor wants stale work shut, so since 09/2023 which active projects had not a single dollar hit them, and under what agreement
  - live but gone stale since march
  - Project number, name and its agreement, only active ones without spending from a given month onward
  - opn jobs zero cost since april, close em??
  - Which projects still count as going although no money was spent on them for months?
*/
SELECT JCJM.Job, JCJM.Description, JCJM.Contract
FROM JCJM WITH (NOLOCK)
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND NOT EXISTS (
        SELECT 1
        FROM JCCP WITH (NOLOCK)
        WHERE JCCP.JCCo = JCJM.JCCo
            AND JCCP.Job = JCJM.Job
            AND JCCP.Mth >= @SinceMth
            AND JCCP.ActualCost <> 0
    )
ORDER BY JCJM.Job
