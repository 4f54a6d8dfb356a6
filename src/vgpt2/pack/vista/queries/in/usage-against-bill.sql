/*
title: Component usage against the bill of materials
grain: one location, finished material and component
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Are the plants using more cement and liquid asphalt than the mix design calls for?
  - Produced units, standard component usage, actual component usage and variance by location and finished material
  - usage vs BOM
  - r we overbatching cement at plant 2
  - Yield check for June - what production should have consumed and what it did consume, by plant.
  - Recipe quantity times output compared with real consumption.
  - Ingredients really consumed by the plants in June versus what the design prescribes
  - 'Cement invoices look too high, so the plant manager must explain June: tons made, cement and rock prescribed for it, really consumed, and the gap'
  - burning too much cement, where
  - Plant, product, made, each ingredient's name and unit, prescribed, consumed and gap
  - comp usge act vs bom std by plnt/mix, june
  - Did making our products take more of the raw goods than the recipe says?
*/
WITH Produced AS (
    SELECT INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material, SUM(INDT.StkUnits) AS Units
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @INCo
        AND INDT.TransType = 'Prod'
        AND INDT.ActDate BETWEEN @BeginDate AND @EndDate
    GROUP BY INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material
),
Used AS (
    SELECT INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.FinishMatl, INDT.Material, -SUM(INDT.StkUnits) AS Units
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @INCo
        AND INDT.TransType = 'Usage'
        AND INDT.ActDate BETWEEN @BeginDate AND @EndDate
    GROUP BY INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.FinishMatl, INDT.Material
)
SELECT Produced.Loc, Produced.Material AS FinishedMaterial, Produced.Units AS ProducedUnits, INBM.CompMatl,
    HQMT.Description AS ComponentName, HQMT.StdUM, Produced.Units * INBM.Units AS StandardUsage,
    COALESCE(Used.Units, 0) AS ActualUsage, COALESCE(Used.Units, 0) - Produced.Units * INBM.Units AS Variance
FROM Produced
JOIN INLM WITH (NOLOCK)
    ON Produced.INCo = INLM.INCo
    AND Produced.Loc = INLM.Loc
JOIN INBM WITH (NOLOCK)
    ON Produced.INCo = INBM.INCo
    AND INLM.LocGroup = INBM.LocGroup
    AND Produced.MatlGroup = INBM.MatlGroup
    AND Produced.Material = INBM.FinMatl
JOIN HQMT WITH (NOLOCK)
    ON INBM.MatlGroup = HQMT.MatlGroup
    AND INBM.CompMatl = HQMT.Material
LEFT JOIN Used
    ON Produced.INCo = Used.INCo
    AND Produced.Loc = Used.Loc
    AND Produced.MatlGroup = Used.MatlGroup
    AND Produced.Material = Used.FinishMatl
    AND INBM.CompMatl = Used.Material
ORDER BY Produced.Loc, Produced.Material, INBM.CompMatl
