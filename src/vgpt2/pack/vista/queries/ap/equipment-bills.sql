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
  - Outside supplier cost on our machines in 2024, by unit and cost code.
  - Before deciding whether to trade the old excavators, the shop boss wants what outside firms billed us per unit for parts, repairs and fuel, january through june
  - vendor charges per machine
  - 'Supplier charges against the fleet: unit number with its description, cost code, how many lines, dollars, most expensive on top'
  - outside rpr bills per eq unit n costcode ytd frm ap
  - How much did other companies bill us for fixing and running each of our machines and trucks?
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
