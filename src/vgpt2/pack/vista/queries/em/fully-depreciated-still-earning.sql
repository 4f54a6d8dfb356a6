/*
title: Fully depreciated assets not disposed of with category and the revenue of the machine between two months
grain: one asset
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Which machines are written off completely and still bring in money?
  - Machine, asset, category, purchase price, amount to depreciate, depreciation taken, hours used and revenue of a range of months
  - paid off and earning
  - old iron thats fully deprecated but still makin us money
  - Scraper 627-02 has been at zero since 2021, what did it earn from January to June 2024?
  - The bank looks at the book value and concludes that our fleet is worth nothing, and I would like to show them the other side, namely everything where the schedule has been taken in full, that we have not sold, and what that same machine has charged out this half year, since scraper 627-05 at zero that brings 212,000 is hardly worthless.
  - Nothing left on the books, plenty left in the tank.
  - Units at zero in the books, unsold, that were charged out between January and June
  - 'To convince the bank our old iron has worth: assets written off in full and still ours, with class, price, last month of write-off, and first-half hours and earnings.'
  - zero book, still billing
  - 'Rigs with nothing left to depreciate: description, category, cost, final depreciation month, usage time and takings, top takings ahead'
  - fully depr'd assets w/ rev 1/24-6/24
  - Which machines have no value on paper any longer yet bring us income?
*/
WITH Taken AS (
    SELECT EMDS.EMCo, EMDS.Equipment, EMDS.Asset, SUM(EMDS.AmtTaken) AS AmtTaken, MAX(EMDS.Month) AS LastMonth
    FROM EMDS WITH (NOLOCK)
    WHERE EMDS.EMCo = @EMCo
        AND EMDS.AmtTaken <> 0
    GROUP BY EMDS.EMCo, EMDS.Equipment, EMDS.Asset
),
Revenue AS (
    SELECT EMAR.EMCo, EMAR.Equipment, SUM(EMAR.Actual_Time) AS TimeUsed, SUM(EMAR.ActualAmt) AS Revenue
    FROM EMAR WITH (NOLOCK)
    WHERE EMAR.EMCo = @EMCo
        AND EMAR.Month BETWEEN @BeginMth AND @EndMth
    GROUP BY EMAR.EMCo, EMAR.Equipment
)
SELECT EMDP.Equipment, EMEM.Description AS EquipmentName, EMCM.Description AS CategoryName, EMDP.Asset,
    EMDP.PurchasePrice, EMDP.TtlToDepr, Taken.AmtTaken, Taken.LastMonth, Revenue.TimeUsed, Revenue.Revenue
FROM EMDP WITH (NOLOCK)
JOIN Taken
    ON EMDP.EMCo = Taken.EMCo
    AND EMDP.Equipment = Taken.Equipment
    AND EMDP.Asset = Taken.Asset
JOIN EMEM WITH (NOLOCK)
    ON EMDP.EMCo = EMEM.EMCo
    AND EMDP.Equipment = EMEM.Equipment
JOIN Revenue
    ON EMDP.EMCo = Revenue.EMCo
    AND EMDP.Equipment = Revenue.Equipment
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
WHERE EMDP.EMCo = @EMCo
    AND EMDP.MonthDisposed IS NULL
    AND Taken.AmtTaken >= EMDP.TtlToDepr
    AND Revenue.Revenue > 0
ORDER BY Revenue.Revenue DESC, EMDP.Equipment, EMDP.Asset
