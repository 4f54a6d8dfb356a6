/*
title: Haul pay rates by pay code, hauler and truck type
grain: one haul pay rate
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - What do we pay each hauler per hour or ton under every pay code?
  - Haul pay rate table with pay code name, vendor name, truck, truck type name, location, material, zone, rate and minimum
  - pay rate sheet
  - whats the end dump rate for each trucker
  - Before renewing carrier agreements I want all rates in effect, special ones per carrier included.
  - Tariff for outside carriers.
  - What outside carriers get per hour, ton or load, for each truck kind
  - Carrier agreements renew in January, and I must see every rate in force, special ones per carrier or pit included, with the least amount guaranteed
  - what each trucker gets
  - Under each pay code in words, the carrier's name, truck or truck type, plant, product, zone, rate we pay and the minimum
  - hlr pay rt tbl by pay cd/vndr/trk typ
  - How much have we agreed to pay the different trucking companies for bringing material, depending on the vehicle?
*/
SELECT MSPR.PayCode, MSPC.Description AS PayCodeName, MSPR.Vendor, APVM.Name AS HaulerName, MSPR.Truck,
    MSPR.TruckType, MSTT.Description AS TruckTypeName, MSPR.FromLoc, MSPR.Category, MSPR.Material, MSPR.UM, MSPR.Zone,
    MSPR.PayRate, MSPR.MinAmt
FROM MSPR WITH (NOLOCK)
JOIN MSPC WITH (NOLOCK)
    ON MSPR.MSCo = MSPC.MSCo
    AND MSPR.PayCode = MSPC.PayCode
LEFT JOIN APVM WITH (NOLOCK)
    ON MSPR.VendorGroup = APVM.VendorGroup
    AND MSPR.Vendor = APVM.Vendor
LEFT JOIN MSTT WITH (NOLOCK)
    ON MSPR.MSCo = MSTT.MSCo
    AND MSPR.TruckType = MSTT.TruckType
WHERE MSPR.MSCo = @MSCo
ORDER BY MSPR.PayCode, MSPR.Seq
