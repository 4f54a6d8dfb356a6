/*
title: Licence plates that expire before a date
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
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.LicensePlateNo, EMEM.LicensePlateState, EMEM.LicensePlateExpDate
FROM EMEM WITH (NOLOCK)
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND EMEM.LicensePlateExpDate <= @ThroughDate
ORDER BY EMEM.LicensePlateExpDate, EMEM.Equipment
