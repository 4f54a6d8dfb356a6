/*
title: Fuel issued by tank and equipment category
grain: one tank location, fuel and equipment category
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How many gallons came out of each of our tanks, and what kind of equipment took it?
  - Fuel units and cost by stock location, fuel material and category between two dates
  - gallons by tank
  - wheres all the dyed diesel goin
  - Fuel tax filing - gallons of each product from every yard tank split by class of machine, Q2.
  - Draws from our own bulk storage per type of user.
  - How many gallons did trucks, dozers and loaders draw from every yard tank in 2024?
  - 'Off-road fuel tax refund for 2024: from January to December, per yard tank by name and product, how many gallons which class of machine drew, with dollars and unit count.'
  - tank draws by class
  - Storage location with description, grade of diesel, equipment category and name, how many rigs, volume, value, thirstiest category on top
  - inv fuel issues per tank x cat, gal + $
  - We have our own fuel tanks; how much was taken from each, and by trucks, diggers or what?
*/
SELECT EMCD.INCo, EMCD.INLocation, INLM.Description AS Tank, EMCD.Material, EMEM.Category,
    EMCM.Description AS CategoryName, COUNT(DISTINCT EMCD.Equipment) AS Machines, SUM(EMCD.Units) AS FuelUnits,
    SUM(EMCD.Dollars) AS FuelCost
FROM EMCD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMCD.EMCo = EMEM.EMCo
    AND EMCD.Equipment = EMEM.Equipment
JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
JOIN INLM WITH (NOLOCK)
    ON EMCD.INCo = INLM.INCo
    AND EMCD.INLocation = INLM.Loc
WHERE EMCD.EMCo = @EMCo
    AND EMCD.EMTransType = 'Fuel'
    AND EMCD.ActualDate BETWEEN @BeginDate AND @EndDate
GROUP BY EMCD.INCo, EMCD.INLocation, INLM.Description, EMCD.Material, EMEM.Category, EMCM.Description
ORDER BY EMCD.INCo, EMCD.INLocation, FuelUnits DESC
