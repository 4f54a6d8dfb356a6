/*
title: Roll-forward of depreciable assets between two months by equipment category with cost and accumulated depreciation at the start, additions by first month of depreciation, disposals and closing
grain: one equipment category
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Fixed asset note for the financial statements, cost and depreciation rolled from the opening to the closing by class.
  - Category, opening cost, added, disposed, closing cost, opening accumulated depreciation, charge of the period, removed on disposal, closing accumulated
  - PP&E roll-forward
  - "The table in the notes needs movements, not only balances: what we had on January 1 in trucks, cranes and so on, what came in, what went out, what stands at December, and below it the same for the depreciation, and I want it from the asset records so that I can agree it to the two accounts."
  - fixed aset movement scedule 2024
  - How did the value of what we own in machines get from last year's figure to this year's?
  - Cranes started at 8.2 million, we sold one for 1.1 and bought two, show it the official way
  - Per class of machine, bridge both price and write-downs from January to December
  - 'Note 6 of the financials shows property movements: for 2024 per class, gross at start, bought, sold, gross at end, then the write-downs likewise from start to end.'
  - fixed asset bridge, gross and contra
  - Equipment category names; cost brought forward, purchases, retirements, cost carried forward; below it depreciation brought forward, charge, released, carried forward
  - FA rollfwd 1/24-12/24 cost + a/d by cat
  - Starting from what all machines had cost at New Year, what was added and removed until December, and what happened to their loss in value?
*/
WITH Taken AS (
    SELECT EMDS.EMCo, EMDS.Equipment, EMDS.Asset,
        SUM(CASE WHEN EMDS.Month < @BeginMth THEN EMDS.AmtTaken ELSE 0 END) AS TakenBefore,
        SUM(CASE WHEN EMDS.Month >= @BeginMth THEN EMDS.AmtTaken ELSE 0 END) AS TakenWithin
    FROM EMDS WITH (NOLOCK)
    WHERE EMDS.EMCo = @EMCo
        AND EMDS.Month <= @EndMth
    GROUP BY EMDS.EMCo, EMDS.Equipment, EMDS.Asset
),
Assets AS (
    SELECT EMEM.EMCo, EMEM.Category, EMDP.PurchasePrice, ISNULL(Taken.TakenBefore, 0) AS TakenBefore,
        ISNULL(Taken.TakenWithin, 0) AS TakenWithin,
        CASE WHEN EMDP.FirstMonth < @BeginMth THEN 1 ELSE 0 END AS WasThere,
        CASE WHEN EMDP.MonthDisposed <= @EndMth THEN 1 ELSE 0 END AS Gone
    FROM EMDP WITH (NOLOCK)
    JOIN EMEM WITH (NOLOCK)
        ON EMDP.EMCo = EMEM.EMCo
        AND EMDP.Equipment = EMEM.Equipment
    LEFT JOIN Taken
        ON EMDP.EMCo = Taken.EMCo
        AND EMDP.Equipment = Taken.Equipment
        AND EMDP.Asset = Taken.Asset
    WHERE EMDP.EMCo = @EMCo
        AND EMDP.FirstMonth <= @EndMth
        AND (EMDP.MonthDisposed IS NULL OR EMDP.MonthDisposed >= @BeginMth)
)
SELECT Assets.Category, EMCM.Description, SUM(Assets.WasThere * Assets.PurchasePrice) AS OpeningCost,
    SUM((1 - Assets.WasThere) * Assets.PurchasePrice) AS Additions,
    SUM(Assets.Gone * Assets.PurchasePrice) AS Disposals,
    SUM((1 - Assets.Gone) * Assets.PurchasePrice) AS ClosingCost, SUM(Assets.TakenBefore) AS OpeningDepreciation,
    SUM(Assets.TakenWithin) AS DepreciationOfPeriod,
    SUM(Assets.Gone * (Assets.TakenBefore + Assets.TakenWithin)) AS DepreciationOfDisposals,
    SUM((1 - Assets.Gone) * (Assets.TakenBefore + Assets.TakenWithin)) AS ClosingDepreciation
FROM Assets
LEFT JOIN EMCM WITH (NOLOCK)
    ON Assets.EMCo = EMCM.EMCo
    AND Assets.Category = EMCM.Category
GROUP BY Assets.Category, EMCM.Description
ORDER BY Assets.Category
