/*
title: Vendor discounts by material category with what was ordered from the vendor in the category between two dates
grain: one vendor and material category
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
  VendorGroup: {type: bGroup, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What discount does each supplier give us per category and how much did we buy under it?
  - Category discounts of vendors with category name, discount percent, number of order items and ordered cost of the period
  - category discounts and volume
  - Next week I sit down with three wholesalers to talk about next year's rebate and I need a sheet that says for every one of them what percent we get on fittings, valves and so on and what we really spent in those groups in the past twelve months, zero where we bought nothing.
  - discnt by categry + spend since jan 2024 pls
  - Fastenal gives us 12 percent on hardware, what came of that in 2024?
  - Reduction agreed per product family next to the money we put through it
  - Percent off that each supplier gives per product group, and our 2024 volume in it
  - 'Rebate talks with three wholesalers begin Monday: for every agreed percentage show the product group by name, how many lines and dollars we put through this year.'
  - rebate sheet, group by group
  - By supplier's name the product groups with percent off, lines and dollars ordered there that year
  - vendr disc% by matl categry + what we spnt YTD
  - What reductions do sellers give us on kinds of goods, and did we actually buy much of those?
*/
WITH Spend AS (
    SELECT POHD.VendorGroup, POHD.Vendor, HQMT.MatlGroup, HQMT.Category, COUNT(*) AS ItemCount,
        SUM(POIT.CurCost) AS OrderedCost
    FROM POHD WITH (NOLOCK)
    JOIN POIT WITH (NOLOCK)
        ON POHD.POCo = POIT.POCo
        AND POHD.PO = POIT.PO
    JOIN HQMT WITH (NOLOCK)
        ON POIT.MatlGroup = HQMT.MatlGroup
        AND POIT.Material = HQMT.Material
    WHERE POHD.POCo = @POCo
        AND POHD.OrderDate BETWEEN @BeginDate AND @EndDate
    GROUP BY POHD.VendorGroup, POHD.Vendor, HQMT.MatlGroup, HQMT.Category
)
SELECT APVM.Vendor, APVM.Name AS VendorName, POVC.Category, HQMC.Description AS CategoryName, POVC.PriceDisc,
    ISNULL(Spend.ItemCount, 0) AS ItemCount, ISNULL(Spend.OrderedCost, 0) AS OrderedCost
FROM POVC WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON POVC.VendorGroup = APVM.VendorGroup
    AND POVC.Vendor = APVM.Vendor
JOIN HQMC WITH (NOLOCK)
    ON POVC.MatlGroup = HQMC.MatlGroup
    AND POVC.Category = HQMC.Category
LEFT JOIN Spend
    ON POVC.VendorGroup = Spend.VendorGroup
    AND POVC.Vendor = Spend.Vendor
    AND POVC.MatlGroup = Spend.MatlGroup
    AND POVC.Category = Spend.Category
WHERE POVC.VendorGroup = @VendorGroup
ORDER BY APVM.Name, POVC.Category
