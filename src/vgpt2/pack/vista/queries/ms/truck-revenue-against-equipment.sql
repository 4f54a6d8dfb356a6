/*
title: Revenue of own trucks on tickets against what reached equipment revenue
grain: one truck
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Did the haul revenue of our own trucks on the tickets reach equipment?
  - Truck revenue on tickets per own truck beside equipment revenue that came from material sales, with tickets, loads and difference
  - truck revenue check
  - truck 611 hauled all of may and em shows only 9,200 for it
  - Trucking is its own profit center. Balance its income from tickets with its income in the fleet books for January to June.
  - What the dispatcher thinks our dumps earned and what the shop sees.
  - "Per unit: tickets, loads, ticket revenue, equipment revenue, variance."
  - Company trucks' credits on slips beside what the fleet books received, January to June
  - Trucking is a profit center and the shop says truck 611 is underpaid, so per unit set slip credits against fleet income for 01/2024 to 06/2024 with slips, loads and gap
  - do MS and EM agree per truck
  - Company trucks by number and name, January to June loads, hauling dollars ticketed, hauling dollars the equipment side got, variance
  - own trk rev MS v EM by unit Q2
  - Was all the money our own trucks earned by hauling also recorded for them on the machine side of the books?
*/
WITH Hauled AS (
    SELECT MSTD.EMCo, MSTD.Equipment, SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS Tickets,
        SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN MSTD.Loads ELSE 0 END) AS Loads,
        SUM(MSTD.RevTotal) AS Revenue
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.Mth BETWEEN @BeginMth AND @EndMth
        AND MSTD.HaulerType = 'E'
        AND MSTD.Void = 'N'
    GROUP BY MSTD.EMCo, MSTD.Equipment
),
Posted AS (
    SELECT EMRD.EMCo, EMRD.Equipment, SUM(EMRD.Dollars) AS Revenue
    FROM EMRD WITH (NOLOCK)
    WHERE EMRD.MSCo = @MSCo
        AND EMRD.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY EMRD.EMCo, EMRD.Equipment
)
SELECT EMEM.EMCo, EMEM.Equipment, EMEM.Description, Hauled.Tickets, Hauled.Loads,
    COALESCE(Hauled.Revenue, 0) AS TicketRevenue, COALESCE(Posted.Revenue, 0) AS EquipmentRevenue,
    COALESCE(Hauled.Revenue, 0) - COALESCE(Posted.Revenue, 0) AS Difference
FROM EMEM WITH (NOLOCK)
LEFT JOIN Hauled
    ON EMEM.EMCo = Hauled.EMCo
    AND EMEM.Equipment = Hauled.Equipment
LEFT JOIN Posted
    ON EMEM.EMCo = Posted.EMCo
    AND EMEM.Equipment = Posted.Equipment
WHERE Hauled.Revenue IS NOT NULL
    OR Posted.Revenue IS NOT NULL
ORDER BY EMEM.EMCo, EMEM.Equipment
