/*
title: Stock issued to equipment by machine and cost code
grain: one machine, cost code and material
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did the warehouse issue to machines, and for what kind of repair?
  - Inventory sold to equipment by machine name, cost code name and material between two dates
  - issues to equip
  - how many tires n hoses went to each truck outta stock
  - Split the counter's issues to the fleet from January to March by unit and repair code.
  - Goods given to own machines, seen from the stock side.
  - Parts and fluids the yard gave each machine, per kind of repair
  - The shop manager budgets filters and tires for next year, so total what came out of inventory for each unit from January to December, by cost code and item
  - parts room to the iron
  - Machine name, cost code name, item name, units and dollars, priciest first under each machine
  - inv sold to equip ytd by unit/cc/matl
  - How much of what was on our own shelves went into which of our trucks and diggers?
*/
SELECT INDT.EMCo, INDT.Equip, EMEM.Description AS EquipmentName, INDT.CostCode, EMCC.Description AS CostCodeName,
    INDT.Material, HQMT.Description AS MaterialName, INDT.StkUM, -SUM(INDT.StkUnits) AS Units,
    -SUM(INDT.StkTotalCost) AS Cost
FROM INDT WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON INDT.EMCo = EMEM.EMCo
    AND INDT.Equip = EMEM.Equipment
JOIN EMCC WITH (NOLOCK)
    ON INDT.EMGroup = EMCC.EMGroup
    AND INDT.CostCode = EMCC.CostCode
JOIN HQMT WITH (NOLOCK)
    ON INDT.MatlGroup = HQMT.MatlGroup
    AND INDT.Material = HQMT.Material
WHERE INDT.INCo = @INCo
    AND INDT.TransType = 'EM Sale'
    AND INDT.ActDate BETWEEN @BeginDate AND @EndDate
GROUP BY INDT.EMCo, INDT.Equip, EMEM.Description, INDT.CostCode, EMCC.Description, INDT.Material, HQMT.Description,
    INDT.StkUM
ORDER BY INDT.EMCo, INDT.Equip, Cost DESC
