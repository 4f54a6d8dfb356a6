/*
title: Average cost of stock on hand against the unit cost of the latest purchase of each material and location, with vendor, purchase date and effect on the value
grain: one material at a location
level: advanced
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Price test of inventory, what we carry each item at against what we last paid.
  - Location, material, quantity, average cost, last purchase unit cost, its date, vendor, percent difference, quantity times difference
  - inventory price test
  - "Lower of cost or market is the test where I always get stuck, since the auditors want for each material the last bill's unit price and from whom, next to the average we value it with, and what it would change if we took that price for all that lies there, largest effect first."
  - avg cost vs lates purchse price by material
  - Is what lies in the yard worth what the books claim, going by our newest bills?
  - 3/4 copper is carried at 4.10 and Ferguson billed 3.55 in June, effect?
  - Carrying price of inventory next to what the last supplier bill charged
  - For lower of cost or market on December 31 the auditors compare our carrying price with the newest bill, supplier named, and want the dollar swing per item
  - book cost vs last bill
  - Yard, item name, quantity, carrying price, newest price with its day and supplier, percent off and dollars at stake, biggest first
  - avg cst vs last purch price, vndr name, $ efect
  - Are the goods in our warehouses written down at about what we paid the last time we bought them?
*/
WITH Purchases AS (
    SELECT INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material, INDT.ActDate, INDT.VendorGroup, INDT.Vendor,
        INDT.StkUnitCost, ROW_NUMBER() OVER (PARTITION BY INDT.INCo, INDT.Loc, INDT.MatlGroup, INDT.Material
            ORDER BY INDT.ActDate DESC, INDT.Mth DESC, INDT.INTrans DESC) AS Latest
    FROM INDT WITH (NOLOCK)
    WHERE INDT.INCo = @INCo
        AND INDT.TransType = 'Purch'
        AND INDT.StkUnits > 0
)
SELECT INMT.Loc, INLM.Description AS Location, INMT.Material, HQMT.Description AS MaterialName, INMT.OnHand,
    INMT.AvgCost, Purchases.StkUnitCost AS LatestUnitCost, Purchases.ActDate AS LatestPurchase, APVM.Name AS Vendor,
    100.0 * (Purchases.StkUnitCost - INMT.AvgCost) / NULLIF(INMT.AvgCost, 0) AS PercentDifference,
    INMT.OnHand * (Purchases.StkUnitCost - INMT.AvgCost)
        / CASE INMT.AvgECM WHEN 'C' THEN 100 WHEN 'M' THEN 1000 ELSE 1 END AS ValueEffect
FROM INMT WITH (NOLOCK)
JOIN Purchases
    ON INMT.INCo = Purchases.INCo
    AND INMT.Loc = Purchases.Loc
    AND INMT.MatlGroup = Purchases.MatlGroup
    AND INMT.Material = Purchases.Material
    AND Purchases.Latest = 1
JOIN INLM WITH (NOLOCK)
    ON INMT.INCo = INLM.INCo
    AND INMT.Loc = INLM.Loc
JOIN HQMT WITH (NOLOCK)
    ON INMT.MatlGroup = HQMT.MatlGroup
    AND INMT.Material = HQMT.Material
LEFT JOIN APVM WITH (NOLOCK)
    ON Purchases.VendorGroup = APVM.VendorGroup
    AND Purchases.Vendor = APVM.Vendor
WHERE INMT.INCo = @INCo
    AND INMT.OnHand > 0
ORDER BY ABS(INMT.OnHand * (Purchases.StkUnitCost - INMT.AvgCost)) DESC, INMT.Loc, INMT.Material
