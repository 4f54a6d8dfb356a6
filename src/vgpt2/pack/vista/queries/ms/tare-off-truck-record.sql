/*
title: Loads of hauler trucks between two dates whose tare weight differs from the tare on the truck's record
grain: one ticket
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - On which loads was another empty weight used than the one recorded for the truck?
  - Tickets with hauler name, truck, driver, tare on the ticket, recorded tare and the difference
  - tare mismatches
  - is sombody playing with the tear weights, check trk 44 of dale
  - Truck 12 of Ortiz Hauling tares at 26,400 since he mounted the aluminum body in May.
  - A truck that is noted a thousand pounds lighter empty than it really is gives its owner half a ton more pay on each trip, and at forty trips a day that adds up, so compare for all outside trucks what was used as empty weight on the slip against what we noted when we last weighed them empty.
  - Empty weights that do not hold.
  - Carrier loads in June figured on an empty weight other than that truck's noted one
  - Someone may be cheating on empty weights for more pay, so for 06/01 to 06/30 compare what was used on slips with what we noted, carrier, truck, driver and gap
  - empties that weigh funny
  - By carrier's name and truck for June, driver, ticket, tare used beside tare recorded, difference, only where unequal
  - tix tare <> trk tare hlrs, may
  - On which trips was a hired truck treated as lighter or heavier when empty than what we have written down for it?
*/
SELECT MSTD.SaleDate, MSTD.Ticket, MSTD.FromLoc, MSTD.HaulVendor, APVM.Name AS HaulerName, MSTD.Truck,
    MSTD.Driver, MSTD.GrossWght, MSTD.TareWght AS TicketTare, MSVT.TareWght AS RecordedTare, MSTD.WghtUM,
    MSTD.TareWght - MSVT.TareWght AS Difference
FROM MSTD WITH (NOLOCK)
JOIN MSVT WITH (NOLOCK)
    ON MSTD.VendorGroup = MSVT.VendorGroup
    AND MSTD.HaulVendor = MSVT.Vendor
    AND MSTD.Truck = MSVT.Truck
    AND MSTD.WghtUM = MSVT.WghtUM
JOIN APVM WITH (NOLOCK)
    ON MSTD.VendorGroup = APVM.VendorGroup
    AND MSTD.HaulVendor = APVM.Vendor
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Void = 'N'
    AND MSTD.HaulerType = 'H'
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    AND MSTD.TareWght <> MSVT.TareWght
ORDER BY APVM.Name, MSTD.Truck, MSTD.SaleDate, MSTD.Ticket
