/*
title: Haul pay by hauler, truck and pay code
grain: one hauler, truck and pay code
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What do we owe each broker's truck for June, and under which pay code?
  - Tickets, loads, hours and haul pay by haul vendor, truck, driver and pay code between two dates
  - pay by truck
  - settle up w/ the owner operators for last week
  - The hauler disputes his check; break his pay down to the truck and the way it is paid.
  - Trucking settlement per vehicle of outside carriers.
  - Amounts earned in June by every outside truck, under which pay basis
  - Owner-operators get settled Friday, so for 06/03 to 06/08 break down each carrier's money to the truck and driver, by hourly or tonnage basis, with loads
  - owner-op settlement per rig
  - By carrier's name, then truck and driver, what each earned in June under which pay code in words, tickets, loads, hours
  - hlr pay by trk + pay cd wk endng 6/15
  - How much do we owe for every single hired truck, and is it by the hour or by the ton?
*/
SELECT MSTD.HaulVendor, APVM.Name AS HaulerName, MSTD.Truck, MSVT.Driver, MSTD.PayCode,
    MSPC.Description AS PayCodeName,
    SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets,
    SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN MSTD.Loads ELSE 0 END) AS Loads,
    SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN MSTD.Hours ELSE 0 END) AS Hours,
    SUM(MSTD.PayTotal) AS PayTotal
FROM MSTD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON MSTD.VendorGroup = APVM.VendorGroup
    AND MSTD.HaulVendor = APVM.Vendor
LEFT JOIN MSVT WITH (NOLOCK)
    ON MSTD.VendorGroup = MSVT.VendorGroup
    AND MSTD.HaulVendor = MSVT.Vendor
    AND MSTD.Truck = MSVT.Truck
LEFT JOIN MSPC WITH (NOLOCK)
    ON MSTD.MSCo = MSPC.MSCo
    AND MSTD.PayCode = MSPC.PayCode
WHERE MSTD.MSCo = @MSCo
    AND MSTD.HaulerType = 'H'
    AND MSTD.Void = 'N'
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
GROUP BY MSTD.HaulVendor, APVM.Name, MSTD.Truck, MSVT.Driver, MSTD.PayCode, MSPC.Description
ORDER BY APVM.Name, MSTD.Truck, MSTD.PayCode
