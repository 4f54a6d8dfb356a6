/*
title: Latest meter reading of each piece of equipment
grain: one piece of equipment
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - When was each machine's meter last read?
  - Last hour and odometer reading per unit
  - latest meter reads
  - The most recent reading of hour meter and odometer for every piece of equipment with its date.
  - last time somebody looked at the hour meters
  - The most recent hour and mileage figure on file for every unit, and how old it is
  - Warranty registration wants current hours; for each unit by name give the date somebody last reported, the hours and the miles then, stalest at the head.
  - freshest clock per unit
  - Machine description, day its meter was most recently read, SMU, odometer; longest unread ahead
  - last mtr rdg by eq, hr + odo
  - How many hours or miles did each machine show when it was last checked, and when was that?
*/
WITH Reading AS (
    SELECT EMMR.EMCo, EMMR.Equipment, EMMR.ReadingDate, EMMR.CurrentHourMeter, EMMR.CurrentOdometer,
        ROW_NUMBER() OVER (
            PARTITION BY EMMR.EMCo, EMMR.Equipment
            ORDER BY EMMR.ReadingDate DESC, EMMR.Mth DESC, EMMR.EMTrans DESC
        ) AS Place
    FROM EMMR WITH (NOLOCK)
    WHERE EMMR.EMCo = @EMCo
)
SELECT EMEM.Equipment, EMEM.Description, Reading.ReadingDate, Reading.CurrentHourMeter, Reading.CurrentOdometer
FROM EMEM WITH (NOLOCK)
JOIN Reading
    ON EMEM.EMCo = Reading.EMCo
    AND EMEM.Equipment = Reading.Equipment
WHERE EMEM.EMCo = @EMCo
    AND Reading.Place = 1
ORDER BY Reading.ReadingDate, EMEM.Equipment
