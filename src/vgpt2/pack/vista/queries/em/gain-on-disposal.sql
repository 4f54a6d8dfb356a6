/*
title: Gain or loss on assets disposed of
grain: one asset
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Did we make or lose money on the machines we sold this year?
  - Assets disposed of between two months with purchase price, depreciation taken, sale price and gain or loss
  - gain loss on sales
  - what did we clear on the old scrapers we dumped
  - For the tax return, disposals of 2024 with book value at disposal, proceeds and result.
  - Retired fleet assets and the difference of proceeds to carrying amount.
  - Profit or loss on each asset that went out in 2024
  - 'For Form 4797 the CPA asks, per asset retired January to December: price, written off, proceeds, and whether we came out ahead, with the unit''s name and class.'
  - made or lost on sold iron
  - Disposal month, equipment description, category, cost, accumulated depreciation, selling price, gain or minus
  - g/l on dispo'd assets ytd
  - When we got rid of machines last year, did we get more or less than they were worth on paper?
*/
WITH Taken AS (
    SELECT EMDS.EMCo, EMDS.Equipment, EMDS.Asset, SUM(EMDS.AmtTaken) AS AmtTaken
    FROM EMDS WITH (NOLOCK)
    WHERE EMDS.EMCo = @EMCo
    GROUP BY EMDS.EMCo, EMDS.Equipment, EMDS.Asset
)
SELECT EMDP.Equipment, EMEM.Description, EMCM.Description AS CategoryName, EMDP.Asset, EMDP.MonthDisposed,
    EMDP.PurchasePrice, COALESCE(Taken.AmtTaken, 0) AS DepreciationTaken, EMDP.SalePrice,
    EMDP.SalePrice - (EMDP.PurchasePrice - COALESCE(Taken.AmtTaken, 0)) AS GainOrLoss
FROM EMDP WITH (NOLOCK)
JOIN EMEM WITH (NOLOCK)
    ON EMDP.EMCo = EMEM.EMCo
    AND EMDP.Equipment = EMEM.Equipment
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
LEFT JOIN Taken
    ON EMDP.EMCo = Taken.EMCo
    AND EMDP.Equipment = Taken.Equipment
    AND EMDP.Asset = Taken.Asset
WHERE EMDP.EMCo = @EMCo
    AND EMDP.MonthDisposed BETWEEN @BeginMth AND @EndMth
ORDER BY EMDP.MonthDisposed, EMDP.Equipment, EMDP.Asset
