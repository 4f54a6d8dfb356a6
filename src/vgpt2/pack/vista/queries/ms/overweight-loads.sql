/*
title: Loads of hauler trucks that weighed more than the truck may
grain: one ticket
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which outside trucks crossed our scale above their registered gross weight?
  - Tickets whose gross weight exceeds the permitted gross of the truck, with hauler, truck, driver, material and pounds over
  - overweight trucks
  - state patrol stopped a truck of Rivera Trucking at 83,400, how many more did we load too heavy in june
  - Safety wants the overloads per hauler since we get fined with them.
  - Who drives out of the gate heavier than his plate allows?
  - List date, ticket, truck 17 and all others, limit, weighed gross, excess.
  - Hired trucks in June that left heavier than their allowed weight
  - State patrol fined Rivera and shippers are liable too, so for 06/2024 find slips where a carrier's rig exceeded its limit, driver, product, weighed, allowed and excess
  - overloads out the gate
  - Worst first for June, carrier's name, truck and driver, product in words, weighed gross, allowed gross, pounds over
  - hlr trks gross > permittd, may
  - Which outside trucks did we fill with more than they are legally allowed to carry?
*/
SELECT MSTD.SaleDate, MSTD.Ticket, MSTD.FromLoc, MSTD.HaulVendor, APVM.Name AS HaulerName, MSTD.Truck, MSTD.Driver,
    MSTD.Material, HQMT.Description AS MaterialName, MSTD.GrossWght, MSVT.GrossWght AS PermittedGross,
    MSTD.GrossWght - MSVT.GrossWght AS WeightOver, MSTD.WghtUM
FROM MSTD WITH (NOLOCK)
JOIN MSVT WITH (NOLOCK)
    ON MSTD.VendorGroup = MSVT.VendorGroup
    AND MSTD.HaulVendor = MSVT.Vendor
    AND MSTD.Truck = MSVT.Truck
JOIN APVM WITH (NOLOCK)
    ON MSTD.VendorGroup = APVM.VendorGroup
    AND MSTD.HaulVendor = APVM.Vendor
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    AND MSTD.Void = 'N'
    AND MSTD.SurchargeKeyID IS NULL
    AND MSTD.WghtUM = MSVT.WghtUM
    AND MSVT.GrossWght > 0
    AND MSTD.GrossWght > MSVT.GrossWght
ORDER BY WeightOver DESC, MSTD.SaleDate, MSTD.Ticket
