/*
title: Cost allocated to equipment by allocation code
grain: one allocation code, cost code and month
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much shop overhead, insurance and licensing did we spread over the fleet each month?
  - Allocated equipment cost by allocation code, cost code and month with number of machines hit
  - allocations posted
  - did the insurance alloc run for june
  - Verify the monthly overhead spreads - code, target cost code, machines touched, dollars.
  - Overhead distributed by rule and month.
  - Monthly spread of overhead onto machines, showing the rule and where it was charged
  - 'The owner wonders why every truck carries insurance: for January through December 2024 give the spreading rules by name, the expense they hit, machines affected and dollars each month.'
  - burden pools charged to machines
  - 'Month by month: name of the allocation rule, cost code it lands on and its title, machines hit, amount spread'
  - em alloc runs ytd by code/CC, cnt of units + $
  - General expenses such as insurance get divided over all machines; by which rules, and how much did each divide month after month?
*/
SELECT EMCD.Mth, EMCD.AllocCode, EMAH.Description AS AllocationName, EMCD.CostCode, EMCC.Description AS CostCodeName,
    COUNT(DISTINCT EMCD.Equipment) AS Machines, SUM(EMCD.Dollars) AS Allocated
FROM EMCD WITH (NOLOCK)
JOIN EMAH WITH (NOLOCK)
    ON EMCD.EMCo = EMAH.EMCo
    AND EMCD.AllocCode = EMAH.AllocCode
JOIN EMCC WITH (NOLOCK)
    ON EMCD.EMGroup = EMCC.EMGroup
    AND EMCD.CostCode = EMCC.CostCode
WHERE EMCD.EMCo = @EMCo
    AND EMCD.EMTransType = 'Alloc'
    AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY EMCD.Mth, EMCD.AllocCode, EMAH.Description, EMCD.CostCode, EMCC.Description
ORDER BY EMCD.Mth, EMCD.AllocCode, EMCD.CostCode
