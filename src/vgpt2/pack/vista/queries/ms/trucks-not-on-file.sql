/*
title: Hauler trucks on tickets between two dates that are not on file for the hauler, with loads and haul pay
grain: one hauler and truck number
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which trucks hauled for us without being registered under their hauler?
  - Hauler, truck number on tickets, first and last load, number of tickets and haul pay, for trucks missing in the hauler's list
  - unregistered trucks
  - truks on tikets since april 1 that we dont have a record for
  - Truck 88 of Delgado took 31 loads in June, when was it set up?
  - The insurer wants to be sure that each vehicle which passes our scale is known to us with plate and policy, and I am quite certain that on busy days the weighmaster types in any number, so find the numbers used for a carrier that we have never put on his list.
  - Unknown wheels across our scale
  - Rig numbers on carrier slips in 2024 that we never registered for that carrier
  - The insurer insists every vehicle over our scale has plate and policy on record, so from 04/01 to 12/31 find unknown numbers per carrier, first and last day, slips, money
  - rigs we never set up
  - Alphabetical by carrier for 2024, unregistered truck number, first and last load, how many tickets, what it was paid
  - hlr trk no on tix but not set up, YTD
  - Which hired trucks drove for us although there is no record of them in our system?
*/
SELECT MSTD.HaulVendor, APVM.Name AS HaulerName, MSTD.Truck, MIN(MSTD.SaleDate) AS FirstLoad,
    MAX(MSTD.SaleDate) AS LastLoad, COUNT(*) AS TicketCount, SUM(MSTD.PayTotal) AS HaulPay
FROM MSTD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON MSTD.VendorGroup = APVM.VendorGroup
    AND MSTD.HaulVendor = APVM.Vendor
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    AND MSTD.HaulerType = 'H'
    AND MSTD.Void = 'N'
    AND MSTD.SurchargeKeyID IS NULL
    AND MSTD.Truck IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM MSVT WITH (NOLOCK)
        WHERE MSVT.VendorGroup = MSTD.VendorGroup
            AND MSVT.Vendor = MSTD.HaulVendor
            AND MSVT.Truck = MSTD.Truck
    )
GROUP BY MSTD.HaulVendor, APVM.Name, MSTD.Truck
ORDER BY APVM.Name, MSTD.Truck
