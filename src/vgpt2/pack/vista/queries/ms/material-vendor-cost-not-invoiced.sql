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
  - Purchased rock delivered to buyers through June for which its supplier sent no bill
  - Month-end accrual for third-party stone needs supplier, product, tons, dollars and the oldest slip, wherever no supplier bill number is on the slip by 06/30/2024
  - accrue other pits' rock
  - Most dollars first by outside supplier and product in words, tons resold through June he hasn't billed, cost, oldest ticket
  - resale matl no vndr inv thru 9/30
  - We sold stone that came from other companies; which of it have they not asked us to pay for so far?
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
