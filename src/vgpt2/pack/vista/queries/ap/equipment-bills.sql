/*
title: Vendor invoice lines charged to equipment
grain: one piece of equipment and cost code
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What did outside vendors charge for our equipment?
  - AP cost by equipment and cost code
  - equipment bills
  - Sum of vendor invoice lines coded to equipment by unit and cost code for a range of months.
  - how much r we paying shops to fix our iron
*/
SELECT APTL.Equip, EMEM.Description, APTL.CostCode, COUNT(*) AS Lines, SUM(APTL.GrossAmt) AS Amount
FROM APTL WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON APTL.EMCo = EMEM.EMCo
    AND APTL.Equip = EMEM.Equipment
WHERE APTL.EMCo = @EMCo
    AND APTL.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY APTL.Equip, EMEM.Description, APTL.CostCode
ORDER BY Amount DESC, APTL.Equip, APTL.CostCode
