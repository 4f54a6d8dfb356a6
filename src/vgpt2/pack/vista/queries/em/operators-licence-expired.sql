/*
title: Active equipment with a plate whose operator has a driver's license that expires by a date or may not drive company vehicles
grain: one piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which licensed trucks are assigned to a driver whose own license has run out?
  - Truck, plate, plate state, operator name, license number, class, expiration and company driving permission for active units with a plate
  - trucks, drivers, expired licenses
  - whos drivin a truck on a dead licence, insurence wants to know
  - Is the CDL of whoever has truck 1412 good past June 30?
  - The state trooper wrote up one of our water trucks and the plate was in order but the man behind the wheel was not, and the insurer has now asked for a statement that this is checked every month, so put the trucks with plates next to the people assigned to them and leave only those where the license is over by the end of June or where he should not be driving for us at all.
  - Wheels given to people whose papers are no good.
  - Tagged units assigned to someone whose driving license lapses by June 30 or who is barred
  - 'After the trooper''s citation our insurer wants a monthly proof: tagged working units whose assigned driver, by name, has a license over by 6/30 or no permission for company vehicles.'
  - bad licenses behind our wheels
  - Plated active vehicles, plate state, operator by name, his license number, class, expiration, and whether he's allowed company cars
  - actv plated eq w/ oper lic exp 6/30 or no drive ok
  - Which of our cars are given to people who may not drive, or whose permit has run out?
*/
SELECT EMEM.Equipment, EMEM.Description, EMCM.Description AS CategoryName, EMEM.LicensePlateNo,
    EMEM.LicensePlateState, EMEM.Operator, PREH.LastName, PREH.FirstName, HRRM.LicNumber, HRRM.LicClass,
    HRRM.LicExpDate, HRRM.DriveCoVehiclesYN
FROM EMEM WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON EMEM.PRCo = PREH.PRCo
    AND EMEM.Operator = PREH.Employee
JOIN HRRM WITH (NOLOCK)
    ON PREH.PRCo = HRRM.PRCo
    AND PREH.Employee = HRRM.PREmp
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND EMEM.LicensePlateNo IS NOT NULL
    AND (HRRM.LicExpDate <= @AsOf OR HRRM.DriveCoVehiclesYN = 'N')
ORDER BY HRRM.LicExpDate, EMEM.Equipment
