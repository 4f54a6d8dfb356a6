/*
title: Fuel quantity and cost by equipment between two dates
grain: one piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much fuel did each machine burn?
  - Fuel units and fuel dollars per unit of equipment for a date range
  - fuel usage
  - Quantity, cost and average price of fuel posted to equipment between two dates, dearest first.
  - whos guzzling the diesel
  - Gallons and dollars of fuel issued to each unit in 2024, and the mean price
  - Fuel went 18 percent over plan; from January 1 through December 31, which units, by name, took how many gallons, for what money, at what price per gallon?
  - gallons per unit
  - 'Diesel per machine: description, volume, spending, mean price, hungriest ahead'
  - fuel qty + $ by eq 1/1-12/31
  - How much diesel did each machine drink this year and what did that cost us?
*/
SELECT EMCD.Equipment, EMEM.Description, SUM(EMCD.Units) AS FuelUnits, SUM(EMCD.Dollars) AS FuelCost,
    SUM(EMCD.Dollars) / NULLIF(SUM(EMCD.Units), 0) AS AveragePrice
FROM EMCD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMCD.EMCo = EMEM.EMCo
    AND EMCD.Equipment = EMEM.Equipment
WHERE EMCD.EMCo = @EMCo
    AND EMCD.EMTransType = 'Fuel'
    AND EMCD.ActualDate BETWEEN @BeginDate AND @EndDate
GROUP BY EMCD.Equipment, EMEM.Description
ORDER BY FuelCost DESC, EMCD.Equipment
