/*
title: Active equipment with a gross vehicle weight of at least a limit, with category, serial number, plate and in service date
grain: one piece of equipment
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
  MinWeight: {type: int, example: 55000}
asks:
  - Which of our trucks are heavy enough for the federal highway use tax?
  - Unit, category, description, VIN, plate and state, gross weight, date put in service, weight from a limit up
  - heavy trucks over 55,000
  - "Form 2290 is due by the end of August for everything of 55,000 pounds and more that drives on public roads, and each year we forget one that was bought in spring, so please print those in use with the weight, the number off the frame and the day they came into service."
  - trucks abvoe 55k gross wieght for 2290
  - Rolling stock for which the road levy falls due
  - Are T-118 and the two new Kenworths from May on the list at 80,000?
  - Which active rigs reach 55,000 lb GVW, and what are their VINs and plates?
  - 'Highway use tax filing is due August 31: list everything in service from 55,000 pounds gross up, with class, VIN, tag, state, weight, and the day it started.'
  - 2290 trucks
  - 'Active trucks by gross weight, heaviest ahead: description, category by name, VIN, plate with state, placed in service'
  - actv units gvw >= 55k, vin + plt
  - Which of our trucks are so heavy that a special federal road tax has to be paid?
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.Category, EMCM.Description AS CategoryName, EMEM.VINNumber,
    EMEM.LicensePlateNo, EMEM.LicensePlateState, EMEM.GrossVehicleWeight, EMEM.InServiceDate
FROM EMEM WITH (NOLOCK)
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND EMEM.GrossVehicleWeight >= @MinWeight
ORDER BY EMEM.GrossVehicleWeight DESC, EMEM.Equipment
