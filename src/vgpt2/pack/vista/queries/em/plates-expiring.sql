/*
title: Licence plates that expire on or before a date
grain: one piece of equipment
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Which vehicle registrations are about to expire?
  - Expiring licence plates
  - expiring plates
  - Active equipment with a plate that expires on or before a date.
  - what tags need renewing
  - Tags on working vehicles that run out by December 31, soonest first
  - 'The DMV runner goes Thursday: which working units have registration lapsing through 12/31/2024, tag number, state and last valid day?'
  - tags up for renewal
  - 'Active vehicles by plate expiration: description, plate number, issuing state'
  - actv eq plt exp thru 12/31
  - Which of our vehicles need their registration renewed before the year ends?
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.LicensePlateNo, EMEM.LicensePlateState, EMEM.LicensePlateExpDate
FROM EMEM WITH (NOLOCK)
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND EMEM.LicensePlateExpDate <= @ThroughDate
ORDER BY EMEM.LicensePlateExpDate, EMEM.Equipment
