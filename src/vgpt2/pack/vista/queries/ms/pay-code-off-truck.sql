/*
title: Hauler tickets of a month whose pay code is not the pay code on the truck's record
grain: one ticket
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - On which loads was a hauler paid under another code than the one agreed for the truck?
  - Tickets of a month with hauler, truck, truck's pay code, ticket's pay code with name, rate and pay total where the codes differ
  - wrong hauler pay code
  - trucker payd by HOUR insted of TON in june
  - Truck 14 of Lopez is on TON yet ticket 118243 went out by the hour for 640, why?
  - For the settlement with the carriers I check that nobody was put on an hourly basis who should be paid by weight, which I can only do if someone lists the slips on which the way of paying is another than the one kept for that vehicle, along with the money it made.
  - Basis of settlement on the slip against the one kept for the vehicle
  - Carrier loads in June settled on a basis other than the one kept for that vehicle
  - Before Friday's trucker checks I verify nobody went from tonnage to hourly, so for 05/2024 show slips where the basis differs from the rig's own, with rate and dollars
  - rigs paid on the wrong basis
  - By carrier's name for June, ticket, truck, its usual pay code beside the different one used in words, rate and dollars
  - hlr tix pay cd <> trk pay cd mth 7/24
  - Each hired truck is normally paid a certain way, such as by ton; on which trips was it paid another way?
*/
SELECT MSTD.SaleDate, MSTD.Ticket, MSTD.FromLoc, APVM.Name AS HaulerName, MSTD.Truck, MSVT.PayCode AS TruckPayCode,
    MSTD.PayCode, MSPC.Description AS PayCodeName, MSTD.PayRate, MSTD.PayTotal
FROM MSTD WITH (NOLOCK)
JOIN MSVT WITH (NOLOCK)
    ON MSTD.VendorGroup = MSVT.VendorGroup
    AND MSTD.HaulVendor = MSVT.Vendor
    AND MSTD.Truck = MSVT.Truck
JOIN APVM WITH (NOLOCK)
    ON MSTD.VendorGroup = APVM.VendorGroup
    AND MSTD.HaulVendor = APVM.Vendor
LEFT JOIN MSPC WITH (NOLOCK)
    ON MSTD.MSCo = MSPC.MSCo
    AND MSTD.PayCode = MSPC.PayCode
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Mth = @Mth
    AND MSTD.HaulerType = 'H'
    AND MSTD.Void = 'N'
    AND MSTD.PayCode <> MSVT.PayCode
ORDER BY APVM.Name, MSTD.SaleDate, MSTD.Ticket
