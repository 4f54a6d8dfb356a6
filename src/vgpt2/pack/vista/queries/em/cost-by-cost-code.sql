/*
title: Cost of a piece of equipment by cost code
grain: one cost code
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  Equipment: {type: bEquip, example: EX-100}
asks:
  - What did we spend on this machine by cost code?
  - Cost of one unit by cost code
  - equipment cost breakdown
  - Cost and units of one piece of equipment by cost code with description.
  - fuel vs repairs on EX-100
  - Everything booked on unit EX-100 so far, divided by fuel, repairs, tires and so on
  - A buyer offers 90,000 for EX-100, and before answering I want its lifetime spend, expense by expense, by name.
  - EX-100 spend, code by code
  - One machine's spending to date, cost code by name with amount, ordered by code
  - ex-100 ltd cost brkdwn, fuel/rep/tires
  - For this one digger, how much has gone into diesel, mending, tires and the rest?
*/
SELECT EMCD.CostCode, EMCC.Description, SUM(EMCD.Dollars) AS Cost
FROM EMCD WITH (NOLOCK)
JOIN EMCC WITH (NOLOCK)
    ON EMCD.EMGroup = EMCC.EMGroup
    AND EMCD.CostCode = EMCC.CostCode
WHERE EMCD.EMCo = @EMCo
    AND EMCD.Equipment = @Equipment
GROUP BY EMCD.CostCode, EMCC.Description
ORDER BY EMCD.CostCode
