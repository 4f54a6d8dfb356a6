/*
title: Usage entries of a job with phase, revenue code and operator
grain: one usage entry
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Give me every equipment charge on job 1001- with the date, the phase and who was driving.
  - Usage detail of a job - date, machine, revenue code name, phase name, operator, units, rate, amount
  - equip charges detail
  - my super says we never had that dozer the 2nd week of june, show me the entries
  - The owner audits our machine time on this project; list each posting behind the total.
  - Line by line what was charged for iron on a project, by phase.
  - Individual machine charges booked against project 22-4410, day by day, with who drove
  - County engineer disputes force account billing for august; he wants every day a machine worked on job 1001- with the rate, the cost code and the man on it
  - iron charges on my job, every line
  - Sorted by day, machine with its name, type of charge, activity code and name, driver, hours, rate and extension
  - line-item eq usage 4 job 2207- jan thru mar, ph code + oper + rev code pls
  - The building site was charged for using our machines. On which days, for which part of the work, who was driving, and at what price?
*/
SELECT EMRD.ActualDate, EMRD.Equipment, EMEM.Description AS EquipmentName, EMRC.Description AS RevenueCode,
    EMRD.JCPhase, JCJP.Description AS PhaseName, PREHName.FullName AS Operator, EMRD.TimeUnits, EMRD.TimeUM,
    EMRD.WorkUnits, EMRD.RevRate, EMRD.Dollars
FROM EMRD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMRD.EMCo = EMEM.EMCo
    AND EMRD.Equipment = EMEM.Equipment
JOIN EMRC WITH (NOLOCK)
    ON EMRD.EMGroup = EMRC.EMGroup
    AND EMRD.RevCode = EMRC.RevCode
LEFT JOIN JCJP WITH (NOLOCK)
    ON EMRD.JCCo = JCJP.JCCo
    AND EMRD.Job = JCJP.Job
    AND EMRD.PhaseGroup = JCJP.PhaseGroup
    AND EMRD.JCPhase = JCJP.Phase
LEFT JOIN PREHName WITH (NOLOCK)
    ON EMRD.PRCo = PREHName.PRCo
    AND EMRD.Employee = PREHName.Employee
WHERE EMRD.JCCo = @JCCo
    AND EMRD.Job = @Job
    AND EMRD.ActualDate BETWEEN @BeginDate AND @EndDate
ORDER BY EMRD.ActualDate, EMRD.Equipment, EMRD.Trans
