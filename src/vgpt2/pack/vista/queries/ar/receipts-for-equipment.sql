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
  - Miscellaneous money taken in and booked to individual machines in 2024
  - 'The insurer settled our loader claim in spring, and I must prove where checks like that were booked: which unit, which cost code, check number, date and dollars, January through December.'
  - checks booked to iron
  - 'By unit, then date: machine''s name, cost code and its name, check, text and sum of incoming money coded to it'
  - misc cash rcpts coded to equip - ins claims, cores, scrap
  - Have any checks come in that were entered directly as a benefit to one of our trucks or machines, and which one?
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
