/*
title: Purchase price, depreciation taken through a month and book value of assets not disposed of by equipment category with appraisal
grain: one equipment category
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - What is the fleet worth on the books for the bank, by class of equipment?
  - Book value of machines by category at a month with cost, accumulated depreciation and current appraisal
  - equipment collateral schedule
  - whats our iron wrth on paper vs apraisal
  - The lender takes the machines as security at the lower of book and appraised value, so for each category show what was paid, what has been written off until June, what is left, and the appraisal we have on file, leaving out whatever was disposed of
  - Machines as security, what remains of their price
  - Category, assets, cost, written off, left, appraised value, through 12/2024
  - Per class of machine, price paid, written off to June, remaining, and estimated market value
  - 'Renewal of the equipment line: the lender wants our undisposed machines at June 2024 by class, how many, paid, written off, carrying figure and latest appraisal side by side.'
  - borrowing base on iron
  - Equipment category with description, machines, cost, accumulated depreciation, net book, current appraisal; disposed ones omitted, most valuable ahead
  - em nbv by cat vs appraisl thru 06/24, excl disposed
  - If the bank takes our machines as security, how much did each kind cost, how much is it worth on paper and by the estimator?
*/
WITH Taken AS (
    SELECT EMDS.EMCo, EMDS.Equipment, EMDS.Asset, SUM(EMDS.AmtTaken) AS AmtTaken
    FROM EMDS WITH (NOLOCK)
    WHERE EMDS.EMCo = @EMCo
        AND EMDS.Month <= @ThroughMth
    GROUP BY EMDS.EMCo, EMDS.Equipment, EMDS.Asset
),
Books AS (
    SELECT EMDP.EMCo, EMDP.Equipment, COUNT(*) AS Assets, SUM(EMDP.PurchasePrice) AS PurchasePrice,
        SUM(ISNULL(Taken.AmtTaken, 0)) AS Depreciation
    FROM EMDP WITH (NOLOCK)
    LEFT JOIN Taken
        ON EMDP.EMCo = Taken.EMCo
        AND EMDP.Equipment = Taken.Equipment
        AND EMDP.Asset = Taken.Asset
    WHERE EMDP.EMCo = @EMCo
        AND EMDP.MonthDisposed IS NULL
    GROUP BY EMDP.EMCo, EMDP.Equipment
)
SELECT EMEM.Category, EMCM.Description, COUNT(*) AS Machines, SUM(Books.Assets) AS Assets,
    SUM(Books.PurchasePrice) AS PurchasePrice, SUM(Books.Depreciation) AS DepreciationTaken,
    SUM(Books.PurchasePrice - Books.Depreciation) AS BookValue, SUM(EMEM.CurrentAppraisal) AS Appraisal
FROM Books
JOIN EMEM WITH (NOLOCK)
    ON Books.EMCo = EMEM.EMCo
    AND Books.Equipment = EMEM.Equipment
JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
GROUP BY EMEM.Category, EMCM.Description
ORDER BY BookValue DESC, EMEM.Category
