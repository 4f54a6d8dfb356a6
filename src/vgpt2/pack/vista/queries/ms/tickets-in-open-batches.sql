/*
title: Tickets in batches that are not posted by user, location and material
grain: one batch, location and material
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - How many tickets are keyed and not posted, at which pits and by whom?
  - Ticket batches not posted by month, batch, user, location and material name with tickets, date range, units and amount
  - unposted tickets
  - is yesterdays pit 3 stuff posted yet
  - We cannot bill until the scale batches are in; list those open with count and dollars.
  - Loads waiting in data entry per clerk, plant and product.
  - Weigh slips typed in yet awaiting posting, per clerk, pit and product
  - Billing can't run until the scale entries go through, so show each unfinished run, who opened it, when, pit, product, number of slips, day span, tons and dollars
  - weigh slips not through yet
  - Oldest first by the login that opened it, plant, product in words, unposted tickets, first and last day, tons, dollars
  - MS tix in opn btchs by usr/loc/matl
  - Which truckloads were entered by our people but aren't final, and how much are they worth?
*/
SELECT MSTB.Mth, MSTB.BatchId, HQBC.CreatedBy, HQBC.DateCreated, HQBC.Status, MSTB.FromLoc, MSTB.Material,
    HQMT.Description AS MaterialName, MSTB.UM, COUNT(*) AS Tickets, MIN(MSTB.SaleDate) AS FirstDate,
    MAX(MSTB.SaleDate) AS LastDate, SUM(MSTB.MatlUnits) AS Units, SUM(MSTB.MatlTotal + MSTB.HaulTotal) AS Amount
FROM MSTB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON MSTB.Co = HQBC.Co
    AND MSTB.Mth = HQBC.Mth
    AND MSTB.BatchId = HQBC.BatchId
JOIN HQMT WITH (NOLOCK)
    ON MSTB.MatlGroup = HQMT.MatlGroup
    AND MSTB.Material = HQMT.Material
WHERE MSTB.Co = @MSCo
    AND HQBC.Status NOT IN (5, 6)
GROUP BY MSTB.Mth, MSTB.BatchId, HQBC.CreatedBy, HQBC.DateCreated, HQBC.Status, MSTB.FromLoc, MSTB.Material,
    HQMT.Description, MSTB.UM
ORDER BY HQBC.DateCreated, MSTB.BatchId, MSTB.FromLoc, MSTB.Material
