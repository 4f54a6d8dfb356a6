/*
title: Assets added in a period with category, cost, life and first depreciation
grain: one asset
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Fixed asset additions of 2024 for the tax preparer with cost, residual value, life in months, first month and depreciation taken so far.
  - Assets of equipment bought between two dates by category and department with depreciation taken and book value
  - fixed asset additions
  - Is the 88,500 Peterbilt we got from Palmer Trucks in May on the addition list with 60 months?
  - new iron this yr for the cpa
  - Category, unit, asset, text, bought, price, life, taken, net.
  - Capital spending that has to show on the depreciation schedule
  - Machines purchased in 2024 that depreciate, their price, years of life and when write-off starts
  - For section 179 the tax preparer must have everything purchased from January 1 to December 31, with seller, price, salvage, life, first month, written off to date and what remains.
  - new iron on the depreciation books
  - 'Equipment bought in the year, sorted by category: department, seller, purchase day, cost, residual, term in months, depreciation begun when, net left'
  - FA adds 2024 w/ cost/life/1st mo/NBV, dept + cat nm
  - Which machines did we buy last year, what did they cost, and over how many months do we spread that cost?
*/
WITH Taken AS (
    SELECT EMDS.EMCo, EMDS.Equipment, EMDS.Asset, SUM(EMDS.AmtTaken) AS Amount
    FROM EMDS WITH (NOLOCK)
    WHERE EMDS.EMCo = @EMCo
    GROUP BY EMDS.EMCo, EMDS.Equipment, EMDS.Asset
)
SELECT EMCM.Description AS CategoryName, EMDM.Description AS DepartmentName, EMEM.Equipment, EMDP.Asset,
    EMDP.Description, EMEM.PurchDate, EMEM.PurchasedFrom, EMDP.PurchasePrice, EMDP.ResidualValue, EMDP.FirstMonth,
    EMDP.NoMonthsToDepr, ISNULL(Taken.Amount, 0) AS Depreciation,
    EMDP.PurchasePrice - ISNULL(Taken.Amount, 0) AS BookValue
FROM EMEM WITH (NOLOCK)
JOIN EMDP WITH (NOLOCK)
    ON EMEM.EMCo = EMDP.EMCo
    AND EMEM.Equipment = EMDP.Equipment
LEFT JOIN EMCM WITH (NOLOCK)
    ON EMEM.EMCo = EMCM.EMCo
    AND EMEM.Category = EMCM.Category
LEFT JOIN EMDM WITH (NOLOCK)
    ON EMEM.EMCo = EMDM.EMCo
    AND EMEM.Department = EMDM.Department
LEFT JOIN Taken
    ON EMDP.EMCo = Taken.EMCo
    AND EMDP.Equipment = Taken.Equipment
    AND EMDP.Asset = Taken.Asset
WHERE EMEM.EMCo = @EMCo
    AND EMEM.PurchDate BETWEEN @BeginDate AND @EndDate
ORDER BY EMCM.Description, EMEM.Equipment, EMDP.Asset
