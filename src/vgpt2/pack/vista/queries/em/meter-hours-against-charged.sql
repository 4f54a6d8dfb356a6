/*
title: Hours run on the meter against hours charged
grain: one piece of equipment
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Are jobs being charged for all the hours our machines really run?
  - Meter hours, time charged on hourly revenue codes and difference by equipment between two months
  - meter vs billed hrs
  - iron thats runnin but nobody turned in time for it
  - Leakage check on the fleet - engine hours from January to June that never showed up as usage.
  - Clock time versus time posted, per machine, hour-based codes only.
  - Engine hours in 2024 beside hours billed under hourly codes, unit by unit
  - 'Suspecting unreported use, the controller compares January through December: per unit by name and class, hours on the clock, hours billed by the hour, and what leaked.'
  - clock hours we never billed
  - Machine description, category, SMU gained, hours on usage entries, difference; biggest leakage ahead
  - hr mtr vs hrs chgd ytd, hourly rev codes
  - Machines ran so many hours; for how many of those did somebody get charged?
*/
WITH Meter AS (
    SELECT EMMR.EMCo, EMMR.Equipment, SUM(EMMR.Hours) AS HoursRun
    FROM EMMR WITH (NOLOCK)
    WHERE EMMR.EMCo = @EMCo
        AND EMMR.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMMR.EMCo, EMMR.Equipment
),
Charged AS (
    SELECT EMRD.EMCo, EMRD.Equipment, SUM(EMRD.TimeUnits * EMRC.HrsPerTimeUM) AS HoursCharged
    FROM EMRD WITH (NOLOCK)
    JOIN EMRC WITH (NOLOCK)
        ON EMRD.EMGroup = EMRC.EMGroup
        AND EMRD.RevCode = EMRC.RevCode
    WHERE EMRD.EMCo = @EMCo
        AND EMRC.Basis = 'H'
        AND EMRD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMRD.EMCo, EMRD.Equipment
)
SELECT EMEM.Equipment, EMEM.Description, EMEM.Category, COALESCE(Meter.HoursRun, 0) AS HoursRun,
    COALESCE(Charged.HoursCharged, 0) AS HoursCharged,
    COALESCE(Meter.HoursRun, 0) - COALESCE(Charged.HoursCharged, 0) AS NotCharged
FROM EMEM WITH (NOLOCK)
LEFT JOIN Meter
    ON EMEM.EMCo = Meter.EMCo
    AND EMEM.Equipment = Meter.Equipment
LEFT JOIN Charged
    ON EMEM.EMCo = Charged.EMCo
    AND EMEM.Equipment = Charged.Equipment
WHERE EMEM.EMCo = @EMCo
    AND (Meter.HoursRun IS NOT NULL OR Charged.HoursCharged IS NOT NULL)
ORDER BY NotCharged DESC, EMEM.Equipment
