/*
title: Equipment schedule for the insurance broker with serial number, location and values
grain: one piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - "Our broker at Marsh needs the equipment floater schedule for renewal: serial number, year, make, values and where each unit is."
  - Active and down equipment with VIN, model year, manufacturer, model, purchase price, replacement cost, appraisal, plate, job or yard
  - insurance schedule
  - need the list for the ins. guy, all the iron w/ serial numbers, he says the 988 alone is 410k to replace
  - What is the fleet worth, unit by unit, and on which site does it stand?
  - The underwriter wants to know what would burn if the yard in Boise burned.
  - Replacement values per machine with category name, as of the June renewal, owned and leased.
  - 'Our equipment floater: serials, replacement worth and whereabouts of each active or down machine'
  - 'Marsh renews our floater July 1 and asks, for all unsold units running or down: maker, model, year, frame number, tag, owned or leased, price, replacement, appraisal, yard or project city.'
  - floater schedule
  - 'Category by category for the underwriter: make, model, vintage, serial, plate, owned or leased, cost, replacement worth, appraisal, yard or site with city'
  - ins sched all eq act + dn, VIN, repl $, loc
  - If everything in our fleet were stolen or burned, what did we have, what would it cost to buy again, and where was it?
*/
SELECT EMEM.Equipment, EMEM.Description, EMCM.Description AS CategoryName, EMEM.ModelYr, EMEM.Manufacturer, EMEM.Model,
    EMEM.VINNumber, EMEM.LicensePlateNo, EMEM.OwnershipStatus, EMEM.PurchDate, EMEM.PurchasePrice, EMEM.ReplCost,
    EMEM.CurrentAppraisal, EMLM.Description AS YardName, EMEM.Job, JCJM.Description AS JobName, JCJM.ShipCity,
    JCJM.ShipState
FROM EMEM WITH (NOLOCK)
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
LEFT JOIN EMLM WITH (NOLOCK)
    ON EMEM.EMCo = EMLM.EMCo
    AND EMEM.Location = EMLM.EMLoc
LEFT JOIN JCJM WITH (NOLOCK)
    ON EMEM.JCCo = JCJM.JCCo
    AND EMEM.Job = JCJM.Job
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status IN ('A', 'D')
    AND EMEM.Type = 'E'
    AND EMEM.SoldDate IS NULL
ORDER BY EMEM.Category, EMEM.Equipment
