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
  - Special permissions and limits printed on each employee's CDL
  - We bid on fuel hauling and must prove to the customer who may drive tankers or doubles; show each driver's extra codes, class, state and when it runs out
  - hazmat, tanker, airbrake codes
  - Drivers by name with title, class, issuing state, expiration, whether allowed in our trucks, and each code with its kind
  - cdl endorsemnts n restrictons for all active drvrs
  - Besides the basic driver's license, which employees are allowed special things like trailers or dangerous goods, or have limits such as glasses?
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
