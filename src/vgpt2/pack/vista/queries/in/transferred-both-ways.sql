/*
title: Materials that a location both sent out and received by transfer between two dates, with both quantities, costs and last dates
grain: one material and location
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What does a yard give away and then get from another yard within the same year?
  - Per location and material of a period the quantity and cost transferred out, the quantity and cost transferred in and the last date of each, only where both occurred
  - transferred both ways
  - stuff PLANT1 transfrs away n gets back for nothin in 2024
  - WACO handed 200 barricades over in February and had 180 delivered by MAIN in June, is that the only case?
  - Freight between our own places cost more than I want to admit last year, and I believe that a good part was goods leaving a yard that had to be brought in again some weeks after, so pair up the two directions for every article and place and let me see how much went each way and when it last did.
  - Round trips of goods among our own depots
  - Items a yard shipped to sister yards yet also brought in from them during 2024
  - Hauling between our yards ate 90,000 last year; find items that left a yard and came back from another, units and dollars each way, latest day each way
  - hauled out and back
  - Yard name, item name and unit, sent units, dollars, last day, then received units, dollars, last day
  - matls trnsfrd out AND in same loc ytd, qty n $
  - Did a warehouse give away goods only to ask another one for the same goods later?
*/
WITH Sent AS (
    SELECT INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material, -SUM(INDT.StkUnits) AS Units,
        -SUM(INDT.StkTotalCost) AS Cost, MAX(INDT.ActDate) AS LastDate
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @INCo
        AND INDT.TransType = 'Trnsfr Out'
        AND INDT.ActDate BETWEEN @BeginDate AND @EndDate
    GROUP BY INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material
),
Got AS (
    SELECT INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material, SUM(INDT.StkUnits) AS Units,
        SUM(INDT.StkTotalCost) AS Cost, MAX(INDT.ActDate) AS LastDate
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @INCo
        AND INDT.TransType = 'Trnsfr In'
        AND INDT.ActDate BETWEEN @BeginDate AND @EndDate
    GROUP BY INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material
)
SELECT Sent.Loc, INLM.Description AS LocationName, Sent.Material, HQMT.Description AS MaterialName, HQMT.StdUM,
    Sent.Units AS UnitsSent, Sent.Cost AS CostSent, Sent.LastDate AS LastSent, Got.Units AS UnitsReceived,
    Got.Cost AS CostReceived, Got.LastDate AS LastReceived
FROM Sent
JOIN Got
    ON Sent.INCo = Got.INCo
    AND Sent.Loc = Got.Loc
    AND Sent.MatlGroup = Got.MatlGroup
    AND Sent.Material = Got.Material
JOIN INLM WITH (NOLOCK)
    ON Sent.INCo = INLM.INCo
    AND Sent.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON Sent.MatlGroup = HQMT.MatlGroup
    AND Sent.Material = HQMT.Material
ORDER BY CostReceived DESC, Sent.Loc, Sent.Material
