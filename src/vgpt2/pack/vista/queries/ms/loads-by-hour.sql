/*
title: Loads and units leaving each location by hour of the day
grain: one location and hour
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - At what time of day is the scale at each pit busiest?
  - Loads, units and average loads per day by location and hour, from the start time of the tickets of June
  - loads per hour
  - is it worth opening the gate at 5am, how many trucks show up before 6
  - I have to staff the second scale at Mesa Pit. Show how the traffic is spread over the day.
  - When do the trucks line up?
  - Hourly profile of the asphalt plant between June 1 and June 30, hours 0 to 23.
  - Traffic at every pit by time of day during June
  - Staffing the second window depends on when trucks arrive, so for 06/01 to 06/30 spread loads and tons over the hours at each place, with the average a day
  - rush hour at the scale
  - For June, each plant's name and hour of the day, tickets, loads, tons and average tickets a day
  - lds per hr by loc, july, worth openin at 5?
  - When in the day do most trucks come to pick up stone at each of our places?
*/
SELECT MSTD.FromLoc, INLM.Description AS LocationName, DATEPART(hour, MSTD.StartTime) AS HourOfDay, COUNT(*) AS Tickets,
    SUM(MSTD.Loads) AS Loads, SUM(MSTD.MatlUnits) AS Units,
    1.0 * COUNT(*) / NULLIF(COUNT(DISTINCT MSTD.SaleDate), 0) AS TicketsPerDay
FROM MSTD WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON MSTD.MSCo = INLM.INCo
    AND MSTD.FromLoc = INLM.Loc
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    AND MSTD.StartTime IS NOT NULL
    AND MSTD.SurchargeKeyID IS NULL
    AND MSTD.Void = 'N'
GROUP BY MSTD.FromLoc, INLM.Description, DATEPART(hour, MSTD.StartTime)
ORDER BY MSTD.FromLoc, HourOfDay
