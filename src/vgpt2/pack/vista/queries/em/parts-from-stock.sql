/*
title: Parts other than fuel taken from stock for equipment by location and material
grain: one stock location, material and piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What parts did the shop draw from our warehouse, and for which machines?
  - Parts cost from inventory by location, material and equipment between two dates, fuel left out
  - stock parts on equip
  - which rigs are goin thru all the filters
  - For the stock room - issues to the fleet since January with units and value per part.
  - Consumption of stocked spares by machine.
  - Spare parts issued from our storerooms to units in 2024, diesel excluded
  - The storekeeper requests a bigger budget; from January 1 to December 31, which parts by name left which storeroom for which unit by name, how many, and for what money?
  - storeroom issues to the fleet
  - Warehouse with description, material and name, machine description, count and value withdrawn, diesel omitted, priciest ahead
  - inv parts used by eq ytd excl fuel
  - What did the workshop take off our own shelves and on which machines was it used?
*/
SELECT EMCD.INCo, EMCD.INLocation, INLM.Description AS LocationName, EMCD.Material,
    HQMT.Description AS PartDescription, EMCD.Equipment, EMEM.Description AS EquipmentName, EMCD.UM,
    SUM(EMCD.Units) AS Units, SUM(EMCD.Dollars) AS Cost
FROM EMCD WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON EMCD.INCo = INLM.INCo
    AND EMCD.INLocation = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON EMCD.MatlGroup = HQMT.MatlGroup
    AND EMCD.Material = HQMT.Material
JOIN EMEM WITH (NOLOCK)
    ON EMCD.EMCo = EMEM.EMCo
    AND EMCD.Equipment = EMEM.Equipment
WHERE EMCD.EMCo = @EMCo
    AND EMCD.EMTransType <> 'Fuel'
    AND EMCD.ActualDate BETWEEN @BeginDate AND @EndDate
GROUP BY EMCD.INCo, EMCD.INLocation, INLM.Description, EMCD.Material, HQMT.Description, EMCD.Equipment,
    EMEM.Description, EMCD.UM
ORDER BY EMCD.INCo, EMCD.INLocation, Cost DESC
