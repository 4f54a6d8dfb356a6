/*
title: Cash receipts credited to equipment
grain: one receipt line
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What insurance money, core returns or warranty refunds came in for our equipment this year?
  - Receipts coded to a machine, with cost code and text
  - We got a check from CAT for the D6, which unit and cost code did it land on?
  - receipts on equipment
  - warrenty checks for the iron
  - Unit number, description, cost code, date, check number, amount for cash booked against the fleet.
*/
SELECT ARTL.EMCo, ARTL.Equipment, EMEM.Description AS EquipmentDescription, ARTL.CostCode,
    EMCC.Description AS CostCodeName, ARTH.TransDate, ARTH.CheckNo, ARTL.Description, ARTL.Amount
FROM ARTH WITH (NOLOCK)
JOIN ARTL WITH (NOLOCK)
    ON ARTH.ARCo = ARTL.ARCo
    AND ARTH.Mth = ARTL.Mth
    AND ARTH.ARTrans = ARTL.ARTrans
JOIN EMEM WITH (NOLOCK)
    ON ARTL.EMCo = EMEM.EMCo
    AND ARTL.Equipment = EMEM.Equipment
LEFT JOIN EMCC WITH (NOLOCK)
    ON ARTL.EMGroup = EMCC.EMGroup
    AND ARTL.CostCode = EMCC.CostCode
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'M'
    AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY ARTL.EMCo, ARTL.Equipment, ARTH.TransDate
