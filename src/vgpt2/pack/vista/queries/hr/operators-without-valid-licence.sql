/*
title: Equipment operators whose driving licence has expired or is unknown or who may not drive company vehicles
grain: one machine and operator
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Is any company vehicle assigned to somebody without a valid license?
  - Equipment with an operator whose licence ran out before a date or has no expiry date, or who may not drive our vehicles, with machine and person
  - operators no license
  - whos driving our trucks on a dead licence
  - Our insurer wants proof that assigned drivers are legal as of 6/30.
  - expired drivers, trucks
  - Take the keys away from whom?
  - Machines assigned to people who shouldn't legally be behind the wheel
  - Our fleet insurer threatens to drop us; show every active unit whose assigned employee has an expired or undated license or can't drive company vehicles, June 30
  - lapsed license, still has a truck
  - Unit, plate and type next to the assigned person's name, class, state and expiration, the longest expired on top
  - oprs on equip w/ exprd DL or not ok to drive co vehs
  - Is any of our trucks or machines handed to somebody whose permission to drive has run out or who is barred from driving ours?
*/
SELECT EMEM.EMCo, EMEM.Equipment, EMEM.Description, EMEM.LicensePlateNo, EMCM.Description AS CategoryName,
    HRRM.LastName, HRRM.FirstName, HRRM.LicClass, HRRM.LicState, HRRM.LicExpDate, HRRM.DriveCoVehiclesYN
FROM EMEM WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON EMEM.PRCo = PREHName.PRCo
    AND EMEM.Operator = PREHName.Employee
JOIN HRRM WITH (NOLOCK)
    ON PREHName.PRCo = HRRM.PRCo
    AND PREHName.Employee = HRRM.PREmp
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE HRRM.HRCo = @HRCo
    AND EMEM.Status = 'A'
    AND (HRRM.LicExpDate IS NULL OR HRRM.LicExpDate < @AsOf OR HRRM.DriveCoVehiclesYN = 'N')
ORDER BY HRRM.LicExpDate, HRRM.LastName, HRRM.FirstName, EMEM.Equipment
