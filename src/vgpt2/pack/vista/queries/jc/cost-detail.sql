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
  - Individual charges that hit 1001- during June, with date, code and wording
  - The owner disputes our June figure on 1042-, so lay out each single entry behind it, dates, activity, category, where it came from, hours, quantity and dollars
  - every charge, one project, June
  - Date-ordered lines of what hit 22-4410 in May, each showing code, category, origin, wording, hours, quantity and dollars
  - jc detl for job 22-4410 mth 3/24
  - Someone charged things to my project in May; what exactly were they, on what day, and how much was each one?
*/
SELECT JCCD.ActualDate, JCCD.Phase, JCCD.CostType, JCCD.Source, JCCD.Description, JCCD.ActualHours, JCCD.ActualUnits,
    JCCD.ActualCost
FROM JCCD WITH (NOLOCK)
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
    AND JCCD.Mth = @Mth
    AND JCCD.ActualCost <> 0
ORDER BY JCCD.ActualDate, JCCD.Phase, JCCD.CostType, JCCD.CostTrans
