/*
title: Miles reported by state against odometer miles of each truck between two months, where they differ
grain: one truck whose miles differ
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-04-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Do the state miles of each truck add up to what its odometer moved this quarter?
  - Trucks with miles by state, odometer miles from meter readings and the difference for a range of months
  - ifta tie out
  - second quarter ifta, wich trucks dont foot to the odomoter
  - Truck T-31 has 4,210 miles in the state sheets and the dash says it drove 5,900.
  - The fuel tax auditor comes on the 12th, and he always begins by laying the distance we reported to the states beside the distance on the clock for every plate, so let us do it before he does and see which ones are apart and by how much.
  - Road distance declared beside road distance driven.
  - Compare distance declared per jurisdiction with meter movement for every plated vehicle and flag gaps
  - Missouri sent an audit letter for the second quarter fuel tax return; before we answer, which units have a meter distance unlike what we put down for the states, april to june?
  - ifta sheets vs odo, whats off
  - Plate and base state beside each unit, then the declared mileage, the clock's mileage and the gap, widest gap on top
  - Q2 ifta milage dont match dash readings on some tractors, pls give the trks and how many mi short
  - We tell each state how far our trucks drove there. For which trucks does that add up to something else than what the truck itself says it drove?
*/
WITH Reported AS (
    SELECT EMSM.Co, EMSM.Equipment, SUM(EMSD.OnRoadLoaded + EMSD.OnRoadUnLoaded + EMSD.OffRoad) AS Miles
    FROM EMSM WITH (NOLOCK)
    JOIN EMSD WITH (NOLOCK)
        ON EMSM.Co = EMSD.Co
        AND EMSM.Mth = EMSD.Mth
        AND EMSM.EMTrans = EMSD.EMTrans
    WHERE EMSM.Co = @EMCo
        AND EMSM.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMSM.Co, EMSM.Equipment
),
Driven AS (
    SELECT EMMR.EMCo, EMMR.Equipment, SUM(EMMR.Miles) AS Miles
    FROM EMMR WITH (NOLOCK)
    WHERE EMMR.EMCo = @EMCo
        AND EMMR.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMMR.EMCo, EMMR.Equipment
)
SELECT EMEM.Equipment, EMEM.Description, EMEM.LicensePlateNo, EMEM.IFTAState,
    COALESCE(Reported.Miles, 0) AS StateMiles, COALESCE(Driven.Miles, 0) AS OdometerMiles,
    COALESCE(Driven.Miles, 0) - COALESCE(Reported.Miles, 0) AS Difference
FROM EMEM WITH (NOLOCK)
LEFT JOIN Reported
    ON EMEM.EMCo = Reported.Co
    AND EMEM.Equipment = Reported.Equipment
LEFT JOIN Driven
    ON EMEM.EMCo = Driven.EMCo
    AND EMEM.Equipment = Driven.Equipment
WHERE EMEM.EMCo = @EMCo
    AND EMEM.IFTAState IS NOT NULL
    AND COALESCE(Driven.Miles, 0) <> COALESCE(Reported.Miles, 0)
ORDER BY Difference DESC, EMEM.Equipment
