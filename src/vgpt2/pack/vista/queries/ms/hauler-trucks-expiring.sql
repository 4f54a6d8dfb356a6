/*
title: Hauler trucks with insurance, permit or plate that runs out
grain: one vendor truck
level: intermediate
parameters:
  VendorGroup: {type: bGroup, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Which hired trucks will have no valid insurance, permit or plate by year end?
  - Vendor trucks whose insurance, permit or licence date is on or before a date, with hauler name and phone
  - truck paperwork
  - whose insurence is about to lapse
  - Risk management wants outside rigs with expiring documents before they are let into the pit.
  - Subhauler vehicles with papers ending soon, and whom to call.
  - Carriers' vehicles whose plate, permit or coverage ends by December
  - Risk manager won't let rigs through the gate with lapsed papers, so by 09/30/2024 find active carriers' trucks whose insurance, permit or license ends, plus the carrier's telephone
  - rigs with papers running out
  - Alphabetical by carrier with his phone, trucks whose plate, permit or insurance ends by year end, each with its three dates and driver
  - vndr trks ins/permit/plate xp b4 EOY
  - Which hired trucks will soon no longer be legally allowed on the road, and whom should I ring about it?
*/
SELECT MSVT.Vendor, APVM.Name, APVM.Phone, MSVT.Truck, MSVT.Description, MSVT.TruckType, MSVT.Driver,
    MSVT.LicPlateNo, MSVT.LicExpDate, MSVT.PermitDate, MSVT.InsDate
FROM MSVT WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON MSVT.VendorGroup = APVM.VendorGroup
    AND MSVT.Vendor = APVM.Vendor
WHERE MSVT.VendorGroup = @VendorGroup
    AND APVM.ActiveYN = 'Y'
    AND (MSVT.InsDate <= @ThroughDate OR MSVT.PermitDate <= @ThroughDate OR MSVT.LicExpDate <= @ThroughDate)
ORDER BY APVM.Name, MSVT.Truck
