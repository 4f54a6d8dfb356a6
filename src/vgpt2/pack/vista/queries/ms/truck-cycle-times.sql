/*
title: Load times of haulers' trucks by location
grain: one hauler, truck and location
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How long do the hired trucks take per load out of each pit?
  - Tickets, loads, total minutes and minutes per load by haul vendor, truck and location from start and stop time
  - truck times
  - whos milkin the clock on the haul
  - Compare carriers' round trip time in June before we extend the hourly contracts.
  - Turnaround of outside trucks from the times written on the slip.
  - Minutes a load each carrier's rig needed out of every pit in June
  - Before extending hourly agreements I want to catch clock milkers, so for 05/01 to 05/31 figure per carrier, truck and place the slips, minutes and minutes per load
  - slow rigs by pit
  - Slowest first for June, carrier's name and truck, plant's name, tickets, loads, total minutes, minutes a load
  - hlr trk min/ld by loc, start-stop times
  - Which hired trucks take longer than others for every trip?
*/
SELECT MSTD.HaulVendor, APVM.Name AS HaulerName, MSTD.Truck, MSTD.FromLoc, INLM.Description AS LocationName,
    COUNT(*) AS Tickets, SUM(MSTD.Loads) AS Loads,
    SUM(DATEDIFF(minute, MSTD.StartTime, MSTD.StopTime)) AS Minutes,
    1.0 * SUM(DATEDIFF(minute, MSTD.StartTime, MSTD.StopTime)) / NULLIF(SUM(MSTD.Loads), 0) AS MinutesPerLoad
FROM MSTD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON MSTD.VendorGroup = APVM.VendorGroup
    AND MSTD.HaulVendor = APVM.Vendor
JOIN INLM WITH (NOLOCK)
    ON MSTD.MSCo = INLM.INCo
    AND MSTD.FromLoc = INLM.Loc
WHERE MSTD.MSCo = @MSCo
    AND MSTD.HaulerType = 'H'
    AND MSTD.Void = 'N'
    AND MSTD.StartTime IS NOT NULL
    AND MSTD.StopTime IS NOT NULL
    AND MSTD.SurchargeKeyID IS NULL
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
GROUP BY MSTD.HaulVendor, APVM.Name, MSTD.Truck, MSTD.FromLoc, INLM.Description
ORDER BY MinutesPerLoad DESC, MSTD.HaulVendor, MSTD.Truck
