/*
title: Loads and units hauled by own equipment
grain: one piece of equipment
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How many loads did each of our trucks haul?
  - Loads, hours and units by company truck
  - loads per truck
  - Tickets, loads, hours and haul revenue by own equipment between two sale dates.
  - which truck hauled the most
  - Trips, hours and tons carried by every company truck in 2024
  - Fleet manager decides which Mack to sell, so from January to June give for each of our trucks the slips, loads, hours, tons and what it was credited
  - our trucks, trips and tons
  - Busiest first, our own trucks by number and name, tickets, loads, hours, tons and credits in 2024
  - own eqp hauled lds + rev YTD by unit
  - How much did each of the trucks that belong to us carry during the year?
*/
SELECT MSTD.EMCo, MSTD.Equipment, EMEM.Description, COUNT(*) AS Tickets, SUM(MSTD.Loads) AS Loads,
    SUM(MSTD.Hours) AS Hours, SUM(MSTD.MatlUnits) AS Units, SUM(MSTD.RevTotal) AS EquipmentRevenue
FROM MSTD WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON MSTD.EMCo = EMEM.EMCo
    AND MSTD.Equipment = EMEM.Equipment
WHERE MSTD.MSCo = @MSCo
    AND MSTD.HaulerType = 'E'
    AND MSTD.Void = 'N'
    AND MSTD.SurchargeKeyID IS NULL
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
GROUP BY MSTD.EMCo, MSTD.Equipment, EMEM.Description
ORDER BY Loads DESC, MSTD.EMCo, MSTD.Equipment
