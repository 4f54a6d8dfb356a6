/*
title: Projection lines of a job with phase, cost type, employee and equipment
grain: one projection line
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What is behind the forecast my predecessor posted for 1001- in June?
  - "Resource lines of a posted projection: phase, cost type, person or machine, from and to date, hours, rate, amount"
  - Show how the projected cost was built up, line by line, with names of people and equipment
  - projection backup
  - gimme the build up of the eac for this job
  - Which crane and which foreman were planned in the manager's estimate, and for how many hours?
  - Detail of one job's cost forecast entered in one month
  - Build-up of the June forecast for 1001-, people, machines, hours and rates
  - The new leader on 22-4410 inherits a number he can't defend, so break the 06/2024 outlook into its lines, person or machine, dates, hours, rate and dollars
  - what's inside 1042-'s EAC
  - How June's forecast for 22-4410 adds up by named code, last name or machine's name, from when to when, hours, rate, dollars
  - postd proj res lines job 1017- mth 5/24
  - Somebody estimated what this building will finally cost; which workers and machines did they count on, for how long, at what price?
*/
SELECT JCPR.Phase, JCJP.Description AS PhaseDescription, JCCT.Abbreviation, JCPR.Description, JCPR.DetMth,
    JCPR.FromDate, JCPR.ToDate, PREH.LastName, EMEM.Description AS EquipmentDescription, JCPR.Units, JCPR.Hours,
    JCPR.Rate, JCPR.Amount
FROM JCPR WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON JCPR.JCCo = JCJP.JCCo
    AND JCPR.Job = JCJP.Job
    AND JCPR.PhaseGroup = JCJP.PhaseGroup
    AND JCPR.Phase = JCJP.Phase
JOIN JCCT WITH (NOLOCK)
    ON JCPR.PhaseGroup = JCCT.PhaseGroup
    AND JCPR.CostType = JCCT.CostType
LEFT JOIN PREH WITH (NOLOCK)
    ON JCPR.PRCo = PREH.PRCo
    AND JCPR.Employee = PREH.Employee
LEFT JOIN EMEM WITH (NOLOCK)
    ON JCPR.EMCo = EMEM.EMCo
    AND JCPR.Equipment = EMEM.Equipment
WHERE JCPR.JCCo = @JCCo
    AND JCPR.Job = @Job
    AND JCPR.Mth = @Mth
ORDER BY JCPR.Phase, JCPR.CostType, JCPR.ResTrans
