/*
title: Meter readings of a piece of equipment
grain: one reading
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
  Equipment: {type: bEquip, example: EX-100}
asks:
  - What are the meter readings of this machine?
  - Hour meter and odometer history
  - meter history
  - Readings of one piece of equipment by date with hours and miles.
  - how many hours on EX-100
*/
SELECT EMMR.ReadingDate, EMMR.CurrentHourMeter, EMMR.Hours, EMMR.CurrentOdometer, EMMR.Miles, EMMR.Source
FROM EMMR WITH (NOLOCK)
WHERE EMMR.EMCo = @EMCo
    AND EMMR.Equipment = @Equipment
ORDER BY EMMR.ReadingDate, EMMR.Mth, EMMR.EMTrans
