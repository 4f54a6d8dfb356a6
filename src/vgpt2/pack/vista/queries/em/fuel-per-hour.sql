/*
title: Fuel burned per meter hour by piece of equipment
grain: one piece of equipment
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which machines burn more fuel per hour than they should?
  - Fuel units, hours run on the meter and units per hour by equipment and category for a range of months
  - gph by unit
  - is somebody siphoning, the 950s are drinkin twice what they used to
  - Fuel efficiency of the fleet in the first half of 2024, thirstiest first.
  - Consumption divided by engine time between readings.
  - Gallons burned for each hour on the meter, unit by unit, 2024
  - Someone may be siphoning; for January to December compute gallons by meter hours for all units with their name and class, so odd ones stand out among their peers.
  - thirst per hour, fleet
  - 'Thirstiest ahead: equipment description, category, volume pumped, hourmeter gain, quotient'
  - gph ytd by eq w/ cat nm
  - How much fuel does each machine need for an hour of running, and which need suspiciously much?
*/
WITH Fuel AS (
    SELECT EMCD.EMCo, EMCD.Equipment, SUM(EMCD.Units) AS FuelUnits
    FROM EMCD WITH (NOLOCK)
    WHERE EMCD.EMCo = @EMCo
        AND EMCD.EMTransType = 'Fuel'
        AND EMCD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMCD.EMCo, EMCD.Equipment
),
Meter AS (
    SELECT EMMR.EMCo, EMMR.Equipment, SUM(EMMR.Hours) AS HoursRun
    FROM EMMR WITH (NOLOCK)
    WHERE EMMR.EMCo = @EMCo
        AND EMMR.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMMR.EMCo, EMMR.Equipment
)
SELECT EMEM.Equipment, EMEM.Description, EMCM.Description AS CategoryName, Fuel.FuelUnits, Meter.HoursRun,
    Fuel.FuelUnits / NULLIF(Meter.HoursRun, 0) AS FuelPerHour
FROM EMEM WITH (NOLOCK)
JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
JOIN Fuel
    ON EMEM.EMCo = Fuel.EMCo
    AND EMEM.Equipment = Fuel.Equipment
JOIN Meter
    ON EMEM.EMCo = Meter.EMCo
    AND EMEM.Equipment = Meter.Equipment
WHERE EMEM.EMCo = @EMCo
ORDER BY FuelPerHour DESC, EMEM.Equipment
