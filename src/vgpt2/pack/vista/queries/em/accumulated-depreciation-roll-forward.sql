/*
title: Accumulated depreciation roll-forward between two months by equipment category with opening, taken, disposals and closing
grain: one equipment category
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - How did accumulated depreciation move in the first half, by class of equipment?
  - Category, description, accumulated depreciation before the first month, taken in the months, removed on disposals and closing amount
  - accumulated depreciation rollforward
  - need the begining balance, adds, disposels, ending for accum depr per categry
  - Haul trucks opened 2024 at 1.9 million written down, where do they stand at the end of June?
  - The auditors' request list has as item 14 a movement schedule for the fixed assets of the fleet, which last year took our bookkeeper a weekend because she pieced it together from twelve monthly listings; it should show by kind of machine what had been written down by New Year, what the six months added, what dropped out with sold machines, and what remains.
  - Wear and tear on the books from start to finish of a term.
  - Movement of write-downs January to June for every class of machine, including what left with sold ones
  - 'Our CPA''s request list asks for the contra side only: per class of machine the balance at New Year, charge through June, amount dropped with disposals, and the end.'
  - a/d movement schedule, by category
  - Equipment category by name with asset count, prior accumulation, added Jan through June, removed by disposals, accumulation at the end
  - acc depr rollfwd per cat 1/24-6/24
  - How much of the machines' price had been used up by New Year, how much more by June, and how much vanished with machines we sold, per kind?
*/
WITH Assets AS (
    SELECT EMDP.EMCo, EMDP.Equipment, EMDP.Asset, EMDP.MonthDisposed,
        SUM(CASE WHEN EMDS.Month < @BeginMth THEN EMDS.AmtTaken ELSE 0 END) AS TakenBefore,
        SUM(CASE WHEN EMDS.Month BETWEEN @BeginMth AND @EndMth THEN EMDS.AmtTaken ELSE 0 END) AS Taken
    FROM EMDP WITH (NOLOCK)
    JOIN EMDS WITH (NOLOCK)
        ON EMDP.EMCo = EMDS.EMCo
        AND EMDP.Equipment = EMDS.Equipment
        AND EMDP.Asset = EMDS.Asset
    WHERE EMDP.EMCo = @EMCo
        AND (EMDP.MonthDisposed IS NULL OR EMDP.MonthDisposed >= @BeginMth)
    GROUP BY EMDP.EMCo, EMDP.Equipment, EMDP.Asset, EMDP.MonthDisposed
)
SELECT EMEM.Category, EMCM.Description, COUNT(*) AS Assets, SUM(Assets.TakenBefore) AS Opening,
    SUM(Assets.Taken) AS Taken,
    SUM(CASE WHEN Assets.MonthDisposed <= @EndMth THEN -(Assets.TakenBefore + Assets.Taken) ELSE 0 END) AS Disposals,
    SUM(CASE WHEN Assets.MonthDisposed <= @EndMth THEN 0 ELSE Assets.TakenBefore + Assets.Taken END) AS Closing
FROM Assets
JOIN EMEM WITH (NOLOCK)
    ON Assets.EMCo = EMEM.EMCo
    AND Assets.Equipment = EMEM.Equipment
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
GROUP BY EMEM.Category, EMCM.Description
ORDER BY EMEM.Category
