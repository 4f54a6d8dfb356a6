/*
title: Stock sold to equipment against the equipment cost that came from stock
grain: one piece of equipment
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Do the parts and fuel we took from stock for machines agree with the cost on the machines?
  - "Per machine: sales from stock to equipment, equipment cost with a stock location, difference, for the same months"
  - parts in vs em
  - diesel out of tank 2 for may is 31k in inventory but only 28.6k landed on the trucks
  - Interface check stores to fleet, by unit, first half of 2024, only where the two sides are unequal.
  - What the parts counter gave out and what the machines were charged.
  - Which units, like 7701, got charged too little from the warehouse?
  - Machines where warehouse issues and charges from the warehouse do not agree
  - Before closing June the fleet accountant ties parts out of inventory to what machines were charged, January through June, and wants only units with a gap
  - parts tie-out by unit
  - Machine and its name, what inventory gave out, what landed on it, and the gap
  - in vs em $ by equip, only diffs, q1
  - Did every part and gallon that left our shelves for a machine show up in that machine's costs?
*/
WITH Issued AS (
    SELECT INDT.EMCo, INDT.Equip, -SUM(INDT.TotalPrice) AS Amount
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @INCo
        AND INDT.Mth BETWEEN @BeginMth AND @EndMth
        AND INDT.TransType = 'EM Sale'
    GROUP BY INDT.EMCo, INDT.Equip
),
Charged AS (
    SELECT EMCD.EMCo, EMCD.Equipment, SUM(EMCD.Dollars) AS Amount
    FROM EMCD WITH (NOLOCK)
    WHERE EMCD.INCo = @INCo
        AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
        AND EMCD.INLocation IS NOT NULL
    GROUP BY EMCD.EMCo, EMCD.Equipment
)
SELECT EMEM.EMCo, EMEM.Equipment, EMEM.Description, COALESCE(Issued.Amount, 0) AS IssuedFromStock,
    COALESCE(Charged.Amount, 0) AS ChargedToEquipment,
    COALESCE(Issued.Amount, 0) - COALESCE(Charged.Amount, 0) AS Difference
FROM EMEM WITH (NOLOCK)
LEFT JOIN Issued
    ON EMEM.EMCo = Issued.EMCo
    AND EMEM.Equipment = Issued.Equip
LEFT JOIN Charged
    ON EMEM.EMCo = Charged.EMCo
    AND EMEM.Equipment = Charged.Equipment
WHERE COALESCE(Issued.Amount, 0) <> COALESCE(Charged.Amount, 0)
ORDER BY EMEM.EMCo, EMEM.Equipment
