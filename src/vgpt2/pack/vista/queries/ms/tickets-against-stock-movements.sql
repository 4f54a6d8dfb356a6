/*
title: Units sold on tickets against units taken from stock by location and material
grain: one location and material
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Do the tons on the tickets agree with the tons that left inventory?
  - Ticket units per location and material in the stock unit beside sales movements from material sales for the same months, difference
  - tickets vs inventory
  - pile of 3/4 minus at the north pit is 900 tons off, did all the tickets hit the stock
  - Tie the scale to the perpetual inventory for the second quarter before the drone survey.
  - Does what crossed the scale equal what the stockpile lost?
  - Location name, material name, unit, sold, relieved, variance where it is not zero, Jan through June.
  - Tons on slips that don't equal tons relieved from the pile, January to June
  - Drone survey is Monday and the perpetual count must be right, so find each place and product where scale quantities and inventory relief disagree for the second quarter
  - scale vs stockpile relief
  - Plant and product in words where January to June tickets and stock relief are unequal, ticketed, relieved, gap
  - MS tix units v IN sale moves by loc/matl YTD
  - When stone is sold it should also come off our stock count; where has that not happened, or by a wrong amount?
*/
WITH Sold AS (
    SELECT MSTD.MSCo, MSTD.FromLoc, MSTD.MatlGroup, MSTD.Material, SUM(MSTD.MatlUnits) AS Units
    FROM MSTD WITH (NOLOCK)
    JOIN HQMT WITH (NOLOCK)
        ON MSTD.MatlGroup = HQMT.MatlGroup
        AND MSTD.Material = HQMT.Material
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.Mth BETWEEN @BeginMth AND @EndMth
        AND MSTD.UM = HQMT.StdUM
        AND MSTD.MatlVendor IS NULL
        AND MSTD.SurchargeKeyID IS NULL
        AND MSTD.Void = 'N'
    GROUP BY MSTD.MSCo, MSTD.FromLoc, MSTD.MatlGroup, MSTD.Material
),
Relieved AS (
    SELECT INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material, -SUM(INDT.StkUnits) AS Units
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @MSCo
        AND INDT.Mth BETWEEN @BeginMth AND @EndMth
        AND INDT.Source = 'MS'
        AND INDT.TransType IN ('AR Sale', 'JC Sale', 'IN Sale')
    GROUP BY INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material
)
SELECT INMT.Loc, INLM.Description AS LocationName, INMT.Material, HQMT.Description AS MaterialName, HQMT.StdUM,
    COALESCE(Sold.Units, 0) AS TicketUnits, COALESCE(Relieved.Units, 0) AS StockUnits,
    COALESCE(Sold.Units, 0) - COALESCE(Relieved.Units, 0) AS Difference
FROM INMT WITH (NOLOCK)
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
LEFT JOIN Sold
    ON INMT.INCo = Sold.MSCo
    AND INMT.Loc = Sold.FromLoc
    AND INMT.MatlGroup = Sold.MatlGroup
    AND INMT.Material = Sold.Material
LEFT JOIN Relieved
    ON INMT.INCo = Relieved.INCo
    AND INMT.Loc = Relieved.Loc
    AND INMT.MatlGroup = Relieved.MatlGroup
    AND INMT.Material = Relieved.Material
WHERE INMT.INCo = @MSCo
    AND COALESCE(Sold.Units, 0) <> COALESCE(Relieved.Units, 0)
ORDER BY INMT.Loc, INMT.Material
