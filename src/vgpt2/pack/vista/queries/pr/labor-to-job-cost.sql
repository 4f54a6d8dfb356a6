/*
title: Payroll cost distributed to jobs for a pay period
grain: one job, phase and cost type
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - What did this payroll charge to each job?
  - Payroll job cost distribution by job, phase and cost type
  - pr jc distribution
  - Hours and amount that the payroll of one period distributes to jobs by phase and cost type.
  - how'd payroll hit the jobs
*/
SELECT PRJC.Mth, PRJC.JCCo, PRJC.Job, PRJC.Phase, PRJC.JCCostType, SUM(PRJC.Hrs) AS Hours, SUM(PRJC.Amt) AS Cost
FROM PRJC WITH (NOLOCK)
WHERE PRJC.PRCo = @PRCo
    AND PRJC.PRGroup = @PRGroup
    AND PRJC.PREndDate = @PREndDate
GROUP BY PRJC.Mth, PRJC.JCCo, PRJC.Job, PRJC.Phase, PRJC.JCCostType
ORDER BY PRJC.JCCo, PRJC.Job, PRJC.Phase, PRJC.JCCostType, PRJC.Mth
