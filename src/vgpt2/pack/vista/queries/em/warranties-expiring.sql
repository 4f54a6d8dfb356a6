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
  - Coverage on machines and components that ends this quarter
  - Service manager wants claims filed before it is too late; which components have manufacturer's coverage ending between july and september, with serial and maker?
  - coverage running out, heads up
  - Last day of coverage first, then the unit and its name, the component, who made it, its serial number and when coverage began
  - any wrnty about to exp on eqp or comps by 9/30? need s/n
  - For which of our machines does the period end soon in which the maker repairs it for free?
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
