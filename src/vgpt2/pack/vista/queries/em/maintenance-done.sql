/*
title: Scheduled maintenance completed in a period with mechanic and cost
grain: one work order item
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which scheduled services did we finish in the first quarter, who did them and what did they cost?
  - Completed work order items that came from standard maintenance, with mechanic and posted cost
  - pms completed
  - prove to the insurance co that the crane got its services
  - Maintenance log for the fleet - date done, machine, service step, meter, man, dollars.
  - Preventive items closed between two dates and the money booked on each.
  - Planned services finished in 2024, the mechanic's name and money booked on each
  - 'Our insurer wants proof that cranes were serviced; from January 1 to December 31: day, unit name, service text, meter, who performed it, and what it came to.'
  - service log w/ names, 2024
  - 'PM history in date order: machine description, work order item, program, SMU, mechanic by name, cost'
  - compltd std maint items ytd w/ mech + $
  - What regular care did our machines receive this year, by whom, and for how much?
*/
WITH Cost AS (
    SELECT EMCD.EMCo, EMCD.WorkOrder, EMCD.WOItem, SUM(EMCD.Dollars) AS Dollars
    FROM EMCD WITH (NOLOCK)
    WHERE EMCD.EMCo = @EMCo
    GROUP BY EMCD.EMCo, EMCD.WorkOrder, EMCD.WOItem
)
SELECT EMWI.DateCompl, EMWI.Equipment, EMEM.Description AS EquipmentName, EMWI.WorkOrder, EMWI.WOItem,
    EMWI.Description, EMWI.StdMaintGroup, EMWI.CurrentHourMeter, PREHName.FullName AS MechanicName,
    COALESCE(Cost.Dollars, 0) AS TotalCost
FROM EMWI WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMWI.EMCo = EMEM.EMCo
    AND EMWI.Equipment = EMEM.Equipment
LEFT JOIN PREHName WITH (NOLOCK)
    ON EMWI.PRCo = PREHName.PRCo
    AND EMWI.Mechanic = PREHName.Employee
LEFT JOIN Cost
    ON EMWI.EMCo = Cost.EMCo
    AND EMWI.WorkOrder = Cost.WorkOrder
    AND EMWI.WOItem = Cost.WOItem
WHERE EMWI.EMCo = @EMCo
    AND EMWI.StdMaintGroup IS NOT NULL
    AND EMWI.DateCompl BETWEEN @BeginDate AND @EndDate
ORDER BY EMWI.DateCompl, EMWI.Equipment, EMWI.WorkOrder, EMWI.WOItem
