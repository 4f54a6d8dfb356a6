/*
title: Capitalized equipment not sold, with year purchased, purchase price, current location or job and the state it is in, for the property tax return
grain: one piece of equipment
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Personal property declaration, our machines with cost, year of purchase and where they are.
  - Unit, description, model year, serial number, purchase date, price, location, job, state of the job, state of the plate, capitalized only
  - property tax rendition
  - "Three counties in two states want their listings by March 1, so I have to sort what we own by the place where it stands, and the yard equipment has a location and the rest is on jobs; give me cost and date of purchase and I'll do the county by the address, without anything sold or leased in."
  - busines property tax lisitng of machinery w/ state
  - What do we possess in each state that the assessor may put on his roll?
  - Units in Idaho, such as the 2019 Cat 336 bought for 285,000, go to Ada county
  - Unsold capital machines with purchase year, price, and the state they stand in, for the assessor
  - 'Ada County wants the declaration by March 1: all capital units not sold, with maker, model, VIN, bought when and for how much, yard or project by name and city.'
  - assessor's list of our iron
  - 'Capital equipment by state: description, make, vintage, serial, day bought, cost, yard name or site name with city, plate state, sold ones omitted'
  - ppty tax rendition, cap'd eq not sold w/ st
  - Local government taxes what we own; which machines are that, what did we give for them, and where do they stand?
*/
SELECT EMEM.Equipment, EMEM.Description, EMEM.Manufacturer, EMEM.Model, EMEM.ModelYr, EMEM.VINNumber, EMEM.PurchDate,
    EMEM.PurchasePrice, EMEM.Location, EMLM.Description AS LocationName, EMEM.Job, JCJM.Description AS JobName,
    JCJM.ShipCity, JCJM.ShipState, EMEM.LicensePlateState
FROM EMEM WITH (NOLOCK)
LEFT JOIN EMLM WITH (NOLOCK)
    ON EMEM.EMCo = EMLM.EMCo
    AND EMEM.Location = EMLM.EMLoc
LEFT JOIN JCJM WITH (NOLOCK)
    ON EMEM.JCCo = JCJM.JCCo
    AND EMEM.Job = JCJM.Job
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Capitalized = 'Y'
    AND EMEM.SoldDate IS NULL
ORDER BY JCJM.ShipState, EMEM.LicensePlateState, EMEM.PurchDate, EMEM.Equipment
