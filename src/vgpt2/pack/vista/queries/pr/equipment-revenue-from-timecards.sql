/*
title: Equipment revenue that timecards bring by machine and job
grain: one machine, revenue code and job
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - What rental will this payroll charge to jobs for the machines that operators ran?
  - Usage time, rate range and revenue by equipment, revenue code and job for one pay period end
  - equipment from timecards
  - did the dozer get charged on the 6/29 timecards or not
  - Operators record the iron on their cards; show the charge per project and what we earn on it.
  - iron revenue via pr
  - Which units worked on 1001- that week according to payroll, and at what price?
  - What machine charges did the June 29 timecards produce on each project?
  - The equipment manager is missing income for the 966 loader; for the period of June 29 list machine, revenue kind, project's name, time used, rates and the amount.
  - iron $ off operators' cards
  - machine and description, kind of revenue by name, project and name, time, lowest and highest rate, amount
  - eq rev thru pr 6/29 by unit n job, rts lo/hi
  - Drivers write the machine they used on their time record; how much was each project charged for those machines?
*/
SELECT PRER.EMCo, PRER.Equipment, EMEM.Description AS EquipmentName, PRER.RevCode,
    EMRC.Description AS RevenueCodeName, PRER.JCCo, PRER.Job, JCJM.Description AS JobName,
    SUM(PRER.TimeUnits) AS Usage, MIN(PRER.Rate) AS LowestRate, MAX(PRER.Rate) AS HighestRate,
    SUM(PRER.Revenue) AS Revenue
FROM PRER WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON PRER.EMCo = EMEM.EMCo
    AND PRER.Equipment = EMEM.Equipment
JOIN EMRC WITH (NOLOCK)
    ON PRER.EMGroup = EMRC.EMGroup
    AND PRER.RevCode = EMRC.RevCode
JOIN JCJM WITH (NOLOCK)
    ON PRER.JCCo = JCJM.JCCo
    AND PRER.Job = JCJM.Job
WHERE PRER.PRCo = @PRCo
    AND PRER.PREndDate = @PREndDate
GROUP BY PRER.EMCo, PRER.Equipment, EMEM.Description, PRER.RevCode, EMRC.Description, PRER.JCCo, PRER.Job,
    JCJM.Description
ORDER BY PRER.EMCo, PRER.Equipment, PRER.JCCo, PRER.Job
