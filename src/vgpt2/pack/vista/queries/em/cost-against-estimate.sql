/*
title: Actual against estimated equipment cost by cost code
grain: one equipment cost code
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Are we over the equipment budget?
  - Equipment cost actual vs estimate by cost code
  - em budget variance
  - Estimated cost, actual cost and difference by cost code over a range of months.
  - where did we blow the equipment budget
  - Did the fleet spend beyond plan in 2024, expense by expense?
  - 'For the budget hearing the shop foreman must explain overruns from January to December: planned and spent dollars under each expense code with the overrun, worst on top.'
  - fleet plan vs spent, by code
  - Equipment cost code and title with estimate, actual and overrun, the worst overrun ahead
  - em act v est by CC ytd
  - For our machines, which sorts of expense came out higher than we had expected this year?
*/
SELECT EMMC.EMGroup, EMMC.CostCode, EMCC.Description, SUM(EMMC.EstCost) AS EstimatedCost,
    SUM(EMMC.ActCost) AS ActualCost,
    SUM(EMMC.ActCost) - SUM(EMMC.EstCost) AS OverEstimate
FROM EMMC WITH (NOLOCK)
JOIN EMCC WITH (NOLOCK)
    ON EMMC.EMGroup = EMCC.EMGroup
    AND EMMC.CostCode = EMCC.CostCode
WHERE EMMC.EMCo = @EMCo
    AND EMMC.Month BETWEEN @BeginMth AND @EndMth
GROUP BY EMMC.EMGroup, EMMC.CostCode, EMCC.Description
ORDER BY OverEstimate DESC, EMMC.CostCode
