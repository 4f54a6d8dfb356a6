/*
title: Equipment warranties that expire between two dates
grain: one warranty
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which equipment warranties run out soon?
  - Warranties expiring with part, serial number and equipment
  - warranty expiry
  - Warranty records of equipment with an expiration date in a range.
  - what warranties are we about to lose
*/
SELECT EMWF.Equipment, EMEM.Description, EMWF.PartDescription, EMWF.Manufacturer, EMWF.SerialNo, EMWF.WarrantyStartDate,
    EMWF.WarrantyExpirationDate
FROM EMWF WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMWF.EMCo = EMEM.EMCo
    AND EMWF.Equipment = EMEM.Equipment
WHERE EMWF.EMCo = @EMCo
    AND EMWF.WarrantyExpirationDate BETWEEN @BeginDate AND @EndDate
ORDER BY EMWF.WarrantyExpirationDate, EMWF.Equipment, EMWF.Sequence
