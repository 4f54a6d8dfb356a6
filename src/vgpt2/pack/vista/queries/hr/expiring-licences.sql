/*
title: Driving licences that expire by a date
grain: one person
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Whose driver's licence is about to expire?
  - Licences of active people expiring by a date
  - expiring licenses
  - Active people with licence number, class, state and an expiry date on or before a date.
  - which drivers gotta renew soon
  - Current staff whose driver's license lapses by December 31, soonest first
  - Auto insurer cancels anybody driving on a dead license; by july 31 tell us who by name, number, class, state, and whether he drives our vehicles
  - drivers w/ lapsing DL
  - 'Soonest first: lapses on, surname, given name, license number, kind, class, state, drives ours or not'
  - CDL/DL exp thru 9/30 actv emps
  - Whose permit to drive a car runs out by the end of the year?
*/
SELECT HRRM.LicExpDate, HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.LicNumber, HRRM.LicType, HRRM.LicClass,
    HRRM.LicState, HRRM.DriveCoVehiclesYN
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND HRRM.LicExpDate <= @ThroughDate
ORDER BY HRRM.LicExpDate, HRRM.LastName, HRRM.FirstName
