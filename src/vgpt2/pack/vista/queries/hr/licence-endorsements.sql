/*
title: Driving licence endorsements and restrictions of active people
grain: one code on a person's licence
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Who has which endorsements on his commercial licence?
  - Licence codes of active people with licence class, state, expiry date, job title and whether they may drive our vehicles
  - cdl endorsements
  - whos got hazmat or tanker on his license
  - Dispatch asks who is cleared for air brakes and who is restricted.
  - license codes by driver
  - DOT file review, what is printed on everyone's license beyond the class
*/
SELECT HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRRM.LicClass, HRRM.LicState, HRRM.LicExpDate,
    HRRM.DriveCoVehiclesYN, HRDL.LicCodeType, HRDL.LicCode
FROM HRDL WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRDL.HRCo = HRRM.HRCo
    AND HRDL.HRRef = HRRM.HRRef
    AND HRDL.State = HRRM.LicState
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRDL.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
ORDER BY HRRM.LastName, HRRM.FirstName, HRDL.LicCodeType, HRDL.LicCode
