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
  - Which projects and cost codes took the expense of the June 29 payroll?
  - The cost engineer checks that week ending June 29, group 1, was coded right; give hours and money handed to each project, cost code and cost type, and the month it goes to.
  - where'd 6/29 labor land
  - sorted by project, phase and kind of cost with accounting month, time and dollars
  - pr dist to jc wk 6/29 grp 1 by job/phs/ct
  - For this pay period, how were the wage costs divided over our projects and their tasks?
*/
SELECT PRJC.Mth, PRJC.JCCo, PRJC.Job, PRJC.Phase, PRJC.JCCostType, SUM(PRJC.Hrs) AS Hours, SUM(PRJC.Amt) AS Cost
FROM PRJC WITH (NOLOCK)
WHERE PRJC.PRCo = @PRCo
    AND PRJC.PRGroup = @PRGroup
    AND PRJC.PREndDate = @PREndDate
GROUP BY PRJC.Mth, PRJC.JCCo, PRJC.Job, PRJC.Phase, PRJC.JCCostType
ORDER BY PRJC.JCCo, PRJC.Job, PRJC.Phase, PRJC.JCCostType, PRJC.Mth
