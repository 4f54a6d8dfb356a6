/*
title: Sales, material cost and margin of bought-in material on tickets between two dates by material vendor and material
grain: one material vendor and material
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What do we earn on the material that we buy in and sell on?
  - Tickets with a material vendor between two dates, by vendor and material; units, material sales, material cost, margin and margin percent, not voided
  - resale margin
  - margn on outside rock by suplier for 2024, martin marietta etc
  - Do we make more than 6 percent on the limestone from Vulcan?
  - We resell what other quarries give us whenever our own crusher is down, and the owner thinks that it is just turning money over, so bring me for the year, per house that it came from and per product, what customers paid for the stuff, what we owed for it and what stuck to our fingers.
  - What sticks to us of goods passed through
  - Earnings on rock from outside suppliers that we resell, per supplier and product, for 2024
  - Owner thinks brokering stone is only turning money over, so from January to December show by supplier and product what buyers paid, what we owed and what stuck
  - markup on somebody else's rock
  - Outside supplier's name and product's name, quantity we resold this year, sales, what the goods stood us in, profit and percent
  - GP on purchasd matl by vndr/matl, Q2 tix
  - When we sell material that we bought from other companies, how much do we make on it, firm by firm?
*/
SELECT APVM.Name AS VendorName, MSTD.Material, HQMT.Description AS MaterialName, MSTD.UM,
    SUM(MSTD.MatlUnits) AS UnitsSold, SUM(MSTD.MatlTotal) AS MaterialSales, SUM(MSTD.MatlCost) AS MaterialCost,
    SUM(MSTD.MatlTotal) - SUM(MSTD.MatlCost) AS Margin,
    100 * (SUM(MSTD.MatlTotal) - SUM(MSTD.MatlCost)) / NULLIF(SUM(MSTD.MatlTotal), 0) AS MarginPercent
FROM MSTD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON MSTD.VendorGroup = APVM.VendorGroup
    AND MSTD.MatlVendor = APVM.Vendor
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
WHERE MSTD.MSCo = @MSCo
    AND MSTD.SaleDate BETWEEN @BeginDate AND @EndDate
    AND MSTD.Void = 'N'
GROUP BY APVM.Name, MSTD.Material, HQMT.Description, MSTD.UM
ORDER BY APVM.Name, MSTD.Material, MSTD.UM
