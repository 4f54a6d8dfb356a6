/*
title: Mechanics' payroll cost by equipment work order
grain: one work order, mechanic and cost code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which mechanic's time went to which repair, and what did it cost?
  - Payroll equipment cost by work order, machine, mechanic and cost code with hours and amount between two work dates
  - mechanic labor by wo
  - how many hrs did Eddie burn on the D6 repair
  - As shop foreman I compare labor per job ticket with what we quoted, for May.
  - wrench time cost
  - Shop wages that will be charged to iron, with the repair they belong to
  - How many shop hours and dollars did every repair ticket absorb, by mechanic?
  - 'The warranty claim on excavator E-320 needs labor backup: by repair ticket between March and May show the mechanic''s full name, machine, type of repair, hours and cost.'
  - mech labor per WO
  - repair ticket and its text, machine and description, mechanic's full name, cost code's name, hours, cost, dearest first
  - shop hrs on WOs ytd who/what unit/$
  - For every repair job on our machines, who worked on it, for how long, and what did that cost in wages?
*/
SELECT PREM.EMCo, PREM.WO, EMWH.Description AS WorkOrderName, PREM.Equipment, EMEM.Description AS EquipmentName,
    PREM.Employee, PREHName.FullName, PREM.CostCode, EMCC.Description AS CostCodeName, SUM(PREM.Hrs) AS Hours,
    SUM(PREM.Amt) AS Cost
FROM PREM WITH (NOLOCK)
JOIN EMWH WITH (NOLOCK)
    ON PREM.EMCo = EMWH.EMCo
    AND PREM.WO = EMWH.WorkOrder
JOIN EMEM WITH (NOLOCK)
    ON PREM.EMCo = EMEM.EMCo
    AND PREM.Equipment = EMEM.Equipment
JOIN EMCC WITH (NOLOCK)
    ON PREM.EMGroup = EMCC.EMGroup
    AND PREM.CostCode = EMCC.CostCode
JOIN PREHName WITH (NOLOCK)
    ON PREM.PRCo = PREHName.PRCo
    AND PREM.Employee = PREHName.Employee
WHERE PREM.PRCo = @PRCo
    AND PREM.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PREM.EMCo, PREM.WO, EMWH.Description, PREM.Equipment, EMEM.Description, PREM.Employee, PREHName.FullName,
    PREM.CostCode, EMCC.Description
ORDER BY PREM.EMCo, PREM.WO, Cost DESC
