/*
title: Stock value by location and time since the last movement of the material, within 90 days, 91 to 180, 181 to 365 and over a year
grain: one location
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How old is the inventory, yard by yard, judged by when each item last moved?
  - Stock on hand at average cost by location in four age classes of last movement
  - inventory aging
  - how much junk is layin in the yards over a yr
  - The bank lends half on inventory but nothing on what has not moved for a year, therefore split each location's value into the four usual buckets by the date of the last transaction, as of June 30, at average cost
  - Fresh goods and sleeping goods per warehouse
  - Location, to 90 days, to 180, to 365, older, total; yard 20 will look awful
  - Inventory dollars per yard, split by how long since items were last touched
  - The lender excludes anything untouched for a year, so as of June 30 divide each yard's dollars into under 90 days, up to 180, up to 365 and older
  - stale goods buckets by location
  - Yard name and four age columns plus total, most old dollars on top, as of December 31
  - inv aging by loc 90/180/365/+ $
  - How much of the money in every warehouse is tied up in goods nobody has touched for long?
*/
WITH LastMoved AS (
    SELECT INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material, MAX(INDT.ActDate) AS LastDate
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @INCo
        AND INDT.ActDate <= @AsOf
    GROUP BY INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material
),
Stock AS (
    SELECT INMT.INCo, INMT.Loc, DATEDIFF(DAY, LastMoved.LastDate, @AsOf) AS Age,
        INMT.OnHand * INMT.AvgCost
            / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END AS StockValue
    FROM INMT WITH (NOLOCK)
    LEFT JOIN LastMoved
        ON INMT.INCo = LastMoved.INCo
        AND INMT.Loc = LastMoved.Loc
        AND INMT.MatlGroup = LastMoved.MatlGroup
        AND INMT.Material = LastMoved.Material
    WHERE INMT.INCo = @INCo
        AND INMT.OnHand > 0
)
SELECT Stock.Loc, INLM.Description, SUM(CASE WHEN Stock.Age <= 90 THEN Stock.StockValue ELSE 0 END) AS Within90Days,
    SUM(CASE WHEN Stock.Age BETWEEN 91 AND 180 THEN Stock.StockValue ELSE 0 END) AS Days91To180,
    SUM(CASE WHEN Stock.Age BETWEEN 181 AND 365 THEN Stock.StockValue ELSE 0 END) AS Days181To365,
    SUM(CASE WHEN Stock.Age > 365 OR Stock.Age IS NULL THEN Stock.StockValue ELSE 0 END) AS OverAYear,
    SUM(Stock.StockValue) AS StockValue
FROM Stock
JOIN INLM WITH (NOLOCK)
    ON Stock.INCo = INLM.INCo
    AND Stock.Loc = INLM.Loc
GROUP BY Stock.Loc, INLM.Description
ORDER BY OverAYear DESC, Stock.Loc
