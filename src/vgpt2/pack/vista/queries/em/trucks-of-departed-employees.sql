/*
title: Machines assigned to employees who have left
grain: one piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which company trucks are still assigned to people who no longer work here?
  - Active equipment whose operator is inactive or terminated, with termination date, category and plate
  - vehicles of ex employees
  - who left n still has a pickup in his name
  - HR asked which vehicles to collect from leavers, with license plate and last place.
  - Assigned operator gone, unit still active.
  - Pickups and other units that name a driver who was let go or quit
  - Insurance carrier renews our auto policy on the 1st and wants a driver list; which units still carry somebody who is off the payroll, and when did he leave?
  - rigs tied to guys long gone
  - Former driver's first and last name with his last day, kind of vehicle, tag number, and the site or yard where it was put, earliest leaver first
  - 'who has a co trk but got termed?? need plate #s and where theyre parked'
  - A man quit in May and I think his company car is still listed under his name. Are there more like that?
*/
SELECT EMEM.Equipment, EMEM.Description, EMCM.Description AS CategoryName, EMEM.LicensePlateNo, EMEM.PRCo,
    EMEM.Operator, PREH.LastName, PREH.FirstName, PREH.TermDate, EMEM.Job, EMEM.Location
FROM EMEM WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON EMEM.PRCo = PREH.PRCo
    AND EMEM.Operator = PREH.Employee
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status <> 'I'
    AND (PREH.ActiveYN = 'N' OR PREH.TermDate >= ISNULL(PREH.HireDate, PREH.TermDate))
ORDER BY PREH.TermDate, EMEM.Equipment
