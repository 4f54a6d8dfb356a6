/*
title: Miles by state and truck
grain: one truck and state
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-04-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How many miles did every truck run in each state in the second quarter?
  - IFTA mileage by unit and state - loaded, unloaded and off-road miles between two usage dates
  - ifta miles q2
  - miles in oregon by truck
  - For the fuel tax return I need distance per jurisdiction with the base state of the vehicle.
  - Road and off-road distance by place driven, one line per vehicle and jurisdiction.
  - Second quarter distance of every truck in each state, loaded, empty and off road
  - 'Our IFTA return for April 1 to June 30 is due July 31: per state and truck by name, highway miles loaded, empty, off-road, and the truck''s base state.'
  - Q2 IFTA distance
  - Jurisdiction, vehicle description and base jurisdiction, mileage laden, mileage unladen, off-highway mileage, for the quarter
  - ifta mi Q2 by st x unit, ldd/unldd/offrd
  - Fuel tax is shared among states; how far did each truck go in each of them this spring?
*/
SELECT EMSM.Equipment, EMEM.Description, EMEM.IFTAState, EMSD.State, SUM(EMSD.OnRoadLoaded) AS LoadedMiles,
    SUM(EMSD.OnRoadUnLoaded) AS UnloadedMiles, SUM(EMSD.OffRoad) AS OffRoadMiles
FROM EMSD WITH (NOLOCK)
JOIN EMSM WITH (NOLOCK)
    ON EMSD.Co = EMSM.Co
    AND EMSD.Mth = EMSM.Mth
    AND EMSD.EMTrans = EMSM.EMTrans
JOIN EMEM WITH (NOLOCK)
    ON EMSM.Co = EMEM.EMCo
    AND EMSM.Equipment = EMEM.Equipment
WHERE EMSD.Co = @EMCo
    AND EMSD.UsageDate BETWEEN @BeginDate AND @EndDate
GROUP BY EMSM.Equipment, EMEM.Description, EMEM.IFTAState, EMSD.State
ORDER BY EMSD.State, EMSM.Equipment
