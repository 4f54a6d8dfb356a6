/*
title: Bought-in material on tickets that its vendor has not invoiced
grain: one material vendor and material
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-06-30}
asks:
  - How much do we owe other pits for rock we resold and have no bill for?
  - Units and material cost of tickets with a material vendor and no vendor invoice number, by vendor and material
  - unbilled matl vendor
  - did the other pits ever bill us for what we resold
  - Accrue third-party aggregates through June 30 - supplier, product, tons, cost.
  - Resale goods received by customers where the source has not charged us yet.
*/
SELECT MSTD.MatlVendor, APVM.Name AS VendorName, MSTD.Material, HQMT.Description AS MaterialName, MSTD.UM,
    COUNT(*) AS Tickets, SUM(MSTD.MatlUnits) AS Units, SUM(MSTD.MatlCost) AS MaterialCost,
    MIN(MSTD.SaleDate) AS OldestTicket
FROM MSTD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON MSTD.VendorGroup = APVM.VendorGroup
    AND MSTD.MatlVendor = APVM.Vendor
JOIN HQMT WITH (NOLOCK)
    ON MSTD.MatlGroup = HQMT.MatlGroup
    AND MSTD.Material = HQMT.Material
WHERE MSTD.MSCo = @MSCo
    AND MSTD.Void = 'N'
    AND MSTD.MatlAPRef IS NULL
    AND MSTD.SaleDate <= @ThroughDate
GROUP BY MSTD.MatlVendor, APVM.Name, MSTD.Material, HQMT.Description, MSTD.UM
ORDER BY MaterialCost DESC, MSTD.MatlVendor, MSTD.Material
