/*
title: Cost codes and cost types set up on active machines that never had actual cost in any month
grain: one machine, cost code and cost type
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which cost codes did we open on machines and never post a dollar to?
  - Machine, cost code, cost code name, cost type, cost type name for active equipment without any actual cost on that combination
  - unused machine cost codes
  - clean up all them cost code / type combos on trucks 1400 to 1420 nobodys ever usd
  - Does truck 1408 have tires under outside repair that was never touched?
  - When we converted, every machine was given every code, and today a foreman who enters a repair has to scroll through eighty lines of which perhaps twelve are ever used; before I ask to have the rest removed, list for the machines that are in service the combinations on which nothing has ever been booked.
  - Pigeonholes of the fleet that stayed empty.
  - Expense combinations opened on in-service units that have stayed at zero forever
  - Foremen scroll through eighty lines to book one repair; before I have them removed, show combinations of code and kind on active units that never carried any dollars.
  - dead codes on live units
  - Active machine with description, cost code with description, cost type and name, measure, given only where nothing was ever charged
  - em cc/ct combos w/ no actuals evr, actv eq
  - On machines we still use, which expense headings were prepared but never needed?
*/
SELECT EMCH.Equipment, EMEM.Description AS EquipmentName, EMCH.CostCode, EMCC.Description AS CostCodeName,
    EMCH.CostType, EMCT.Description AS CostTypeName, EMCH.UM
FROM EMCH WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMCH.EMCo = EMEM.EMCo
    AND EMCH.Equipment = EMEM.Equipment
JOIN EMCC WITH (NOLOCK)
    ON EMCH.EMGroup = EMCC.EMGroup
    AND EMCH.CostCode = EMCC.CostCode
JOIN EMCT WITH (NOLOCK)
    ON EMCH.EMGroup = EMCT.EMGroup
    AND EMCH.CostType = EMCT.CostType
WHERE EMCH.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND NOT EXISTS (
        SELECT 1
        FROM EMMC WITH (NOLOCK)
        WHERE EMMC.EMCo = EMCH.EMCo
            AND EMMC.Equipment = EMCH.Equipment
            AND EMMC.EMGroup = EMCH.EMGroup
            AND EMMC.CostCode = EMCH.CostCode
            AND EMMC.CostType = EMCH.CostType
            AND EMMC.ActCost <> 0
    )
ORDER BY EMCH.Equipment, EMCH.CostCode, EMCH.CostType
