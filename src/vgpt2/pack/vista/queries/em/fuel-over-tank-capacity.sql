/*
title: Fuel issues between two dates of more units than the tank of the machine holds, with operator and fuel location
grain: one fuel issue
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which fuel tickets put more into a machine than fits in its tank?
  - Fuel issues above tank capacity with date, machine, assigned operator, fuel location, units and excess
  - fuel over tank
  - 140 gal in a pickup with a 35 gal tank?? sombody is filling jerrycans on wekends
  - Truck 118 took 212 gallons on June 14 and I do not believe it.
  - Our fuel man says that the pump readings get keyed to the wrong unit when the card is dirty, while the yard boss thinks that diesel walks away at night, so before I accuse anyone I would like every dispensing in a period where the amount is simply not possible, together with who drives the thing and at which tank it was drawn.
  - Impossible fill-ups.
  - June fill-ups larger than the machine's tank can hold
  - Suspecting theft, I want all June 1 to 30 dispensing entries exceeding what fits, with unit name, assigned operator's name, tank it came from, gallons, limit and excess.
  - fill-ups that don't fit
  - Fueling day, machine description, assigned operator by name, dispensing tank, product, amount pumped against tank size, excess, value
  - fuel tix 6/1-6/30 > cap, who + which tank
  - Did anybody write down more diesel for a machine than its tank could ever take?
*/
SELECT EMCD.ActualDate, EMCD.Equipment, EMEM.Description AS EquipmentName, PREH.LastName, PREH.FirstName,
    EMCD.INCo, EMCD.INLocation, INLM.Description AS LocationName, EMCD.Material, EMCD.UM, EMCD.Units,
    EMEM.FuelCapacity, EMCD.Units - EMEM.FuelCapacity AS OverCapacity, EMCD.Dollars
FROM EMCD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMCD.EMCo = EMEM.EMCo
    AND EMCD.Equipment = EMEM.Equipment
LEFT JOIN PREH WITH (NOLOCK)
    ON EMEM.PRCo = PREH.PRCo
    AND EMEM.Operator = PREH.Employee
LEFT JOIN INLM WITH (NOLOCK)
    ON EMCD.INCo = INLM.INCo
    AND EMCD.INLocation = INLM.Loc
WHERE EMCD.EMCo = @EMCo
    AND EMCD.EMTransType = 'Fuel'
    AND EMCD.ActualDate BETWEEN @BeginDate AND @EndDate
    AND EMEM.FuelCapacity > 0
    AND EMCD.Units > EMEM.FuelCapacity
ORDER BY OverCapacity DESC, EMCD.ActualDate, EMCD.Equipment
