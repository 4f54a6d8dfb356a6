/*
title: Trucks on file for a hauler with truck type, axles, tare weight, capacity, license plate and driver
grain: one truck
level: basic
parameters:
  VendorGroup: {type: bGroup, example: 1}
  Vendor: {type: bVendor, example: 100}
asks:
  - Which trucks does this hauler run for us and what can each of them carry?
  - Truck, description, truck type, axles, tare, weight capacity, unit of weight, plate, state, driver and pay code of one hauler
  - trucks of a hauler
  - list teh trucks for Ramirez (4402) w/ tare and capcity
  - Does hauler 4410 have a tri-axle that takes 24 tons by June?
  - The weighmaster has a new screen and asks me to check with each of our carriers once whether the empty weights and the plates which we have in the records are right, so I need a sheet per carrier that I can send over and have them sign, driver's name included.
  - Vehicles of one carrier with what they weigh empty
  - Registered vehicles of carrier 4402 with their empty weight, plate and driver
  - Weighmaster wants carrier 4410 to sign that our empty weights and plates are right, so print its vehicles, kind, axles, capacity, state, driver and pay basis
  - Ramirez's rigs and their tares
  - Sheet for hauler 4402 to sign, one line for each vehicle with tare, payload, axles, tag and its state, who drives it, how it is paid
  - trks on file hlr 100 w tare + cap
  - What trucks does this trucking company have, how heavy are they and how much fits on them?
*/
SELECT MSVT.Truck, MSVT.Description, MSVT.TruckType, MSVT.Axles, MSVT.TareWght, MSVT.WghtCap, MSVT.WghtUM,
    MSVT.LicPlateNo, MSVT.LicState, MSVT.Driver, MSVT.PayCode
FROM MSVT WITH (NOLOCK)
WHERE MSVT.VendorGroup = @VendorGroup
    AND MSVT.Vendor = @Vendor
ORDER BY MSVT.Truck
