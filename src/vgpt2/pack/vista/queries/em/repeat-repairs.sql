/*
title: Repairs that came back on the same machine and cost code within a number of days
grain: one repeated work order item
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
  Days: {type: int, example: 30}
asks:
  - Which repairs had to be done over within 30 days?
  - "Repeat repairs: item, machine, cost code, days since the previous completion, previous order and mechanic"
  - comeback repairs
  - haul truck 8804 was in for the same hydraulic leak 3 times since feb, what else keeps comming back
  - I want to talk to my mechanics about rework. Show every item whose predecessor on the same unit and code was finished less than 30 days earlier, 2024.
  - Fixes that did not hold.
  - Rework report for the shop meeting on Monday with who did it the first time.
  - What fixes failed again within a month in 2024, and on which machines?
  - 'At Monday''s shop meeting I want to discuss rework: every repair line reopened within thirty days of the last one, unit name, both orders, days between, and the first mechanic by name.'
  - comebacks inside 30 days
  - 'Comeback by comeback: machine, code title, second ticket and its day, first ticket and when it was closed, days elapsed, who fixed it first'
  - wo comebks <=30 dys same eq + CC
  - Which things did our workshop mend that broke again within a month, and who did them?
*/
WITH Repairs AS (
    SELECT EMWI.EMCo, EMWI.Equipment, EMWI.EMGroup, EMWI.CostCode, EMWI.WorkOrder, EMWI.WOItem, EMWI.Description,
        EMWI.DateCreated,
        LAG(EMWI.WorkOrder) OVER (PARTITION BY EMWI.EMCo, EMWI.Equipment, EMWI.EMGroup, EMWI.CostCode
            ORDER BY EMWI.DateCreated, EMWI.WorkOrder, EMWI.WOItem) AS PreviousOrder,
        LAG(EMWI.DateCompl) OVER (PARTITION BY EMWI.EMCo, EMWI.Equipment, EMWI.EMGroup, EMWI.CostCode
            ORDER BY EMWI.DateCreated, EMWI.WorkOrder, EMWI.WOItem) AS PreviousCompleted,
        LAG(EMWI.PRCo) OVER (PARTITION BY EMWI.EMCo, EMWI.Equipment, EMWI.EMGroup, EMWI.CostCode
            ORDER BY EMWI.DateCreated, EMWI.WorkOrder, EMWI.WOItem) AS PreviousPRCo,
        LAG(EMWI.Mechanic) OVER (PARTITION BY EMWI.EMCo, EMWI.Equipment, EMWI.EMGroup, EMWI.CostCode
            ORDER BY EMWI.DateCreated, EMWI.WorkOrder, EMWI.WOItem) AS PreviousMechanic
    FROM EMWI WITH (NOLOCK)
    WHERE EMWI.EMCo = @EMCo
        AND EMWI.StdMaintGroup IS NULL
)
SELECT Repairs.Equipment, EMEM.Description AS EquipmentName, Repairs.CostCode, EMCC.Description AS CostCodeName,
    Repairs.WorkOrder, Repairs.WOItem, Repairs.Description, Repairs.DateCreated, Repairs.PreviousOrder,
    Repairs.PreviousCompleted, DATEDIFF(day, Repairs.PreviousCompleted, Repairs.DateCreated) AS DaysBetween,
    PREHName.FullName AS PreviousMechanicName
FROM Repairs
JOIN EMEM WITH (NOLOCK)
    ON Repairs.EMCo = EMEM.EMCo
    AND Repairs.Equipment = EMEM.Equipment
LEFT JOIN EMCC WITH (NOLOCK)
    ON Repairs.EMGroup = EMCC.EMGroup
    AND Repairs.CostCode = EMCC.CostCode
LEFT JOIN PREHName WITH (NOLOCK)
    ON Repairs.PreviousPRCo = PREHName.PRCo
    AND Repairs.PreviousMechanic = PREHName.Employee
WHERE Repairs.DateCreated BETWEEN @BeginDate AND @EndDate
    AND Repairs.PreviousCompleted <= Repairs.DateCreated
    AND DATEDIFF(day, Repairs.PreviousCompleted, Repairs.DateCreated) <= @Days
ORDER BY Repairs.Equipment, Repairs.CostCode, Repairs.DateCreated
