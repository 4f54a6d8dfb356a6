/*
title: Loads, hours and miles of our own drivers by day and truck
grain: one driver, truck and day
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-10}
  EndDate: {type: bDate, example: 2024-06-14}
asks:
  - What did each of our drivers haul every day last week?
  - Loads, hours, miles, first start and last stop by employee name, truck, truck type and date
  - driver day sheet
  - when did manny pull his first load monday n when was his last
  - The dispatcher checks drivers' timecards against their slips from June 10 to 14.
  - Productivity of employees behind the wheel.
  - Company truckers' trips, hours and mileage on each day of last week, per truck
  - Dispatch audits timecards for June 10 to 14 and needs by employee and truck the slips, loads, hours, miles, first departure and last return
  - our drivers' daily run sheet
  - Sorted by day then full name, company truck and its type in words, tickets, loads, hours, miles, first start, last stop
  - own drvrs lds/hrs/mi by day wk of 7/8
  - What did each of the people who drive our own trucks do on every day of the week?
*/
SELECT MSTD.SaleDate, MSTD.PRCo, MSTD.Employee, PREHName.FullName, MSTD.Equipment, EMEM.Description AS TruckName,
    MSTT.Description AS TruckTypeName, COUNT(*) AS Tickets, SUM(MSTD.Loads) AS Loads, SUM(MSTD.Hours) AS Hours,
    SUM(MSTD.Miles) AS Miles, MIN(MSTD.StartTime) AS FirstStart, MAX(MSTD.StopTime) AS LastStop
FROM MSTD WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON MSTD.PRCo = PREHName.PRCo
    AND MSTD.Employee = PREHName.Employee
JOIN EMEM WITH (NOLOCK)
    ON MSTD.EMCo = EMEM.EMCo
    AND MSTD.Equipment = EMEM.Equipment
LEFT JOIN MSTT WITH (NOLOCK)
    ON MSTD.MSCo = MSTT.MSCo
    AND MSTD.TruckType = MSTT.TruckType
WHERE MSTD.MSCo = @MSCo
    AND MSTD.HaulerType = 'E'
    AND MSTD.Void = 'N'
    AND MSTD.SurchargeKeyID IS NULL
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
GROUP BY MSTD.SaleDate, MSTD.PRCo, MSTD.Employee, PREHName.FullName, MSTD.Equipment, EMEM.Description,
    MSTT.Description
ORDER BY MSTD.SaleDate, PREHName.FullName, MSTD.Equipment
