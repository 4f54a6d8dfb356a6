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
  - All clock and odometer entries ever made for EX-100, in date order
  - 'A buyer doubts the 9,400 hours on EX-100, so print its whole series: date, hours, gain, miles, gain, and the part of the system they came from.'
  - SMU history, that EX-100 hoe
  - One machine's SMU and odometer entries by day with the increase in hours and miles and their source
  - mtr rdg hist ex-100 hrs + mi
  - How did the running hours of this digger grow over time?
*/
SELECT EMMR.ReadingDate, EMMR.CurrentHourMeter, EMMR.Hours, EMMR.CurrentOdometer, EMMR.Miles, EMMR.Source
FROM EMMR WITH (NOLOCK)
WHERE EMMR.EMCo = @EMCo
    AND EMMR.Equipment = @Equipment
ORDER BY EMMR.ReadingDate, EMMR.Mth, EMMR.EMTrans
