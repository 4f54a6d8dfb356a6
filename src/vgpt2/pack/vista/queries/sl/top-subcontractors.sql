/*
title: Subcontractors ranked by value under contract
grain: one vendor
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Who are our biggest subcontractors?
  - Subcontractors ranked by current contract value
  - top subs
  - Vendors ranked by current cost of open subcontracts with share of the total.
  - who gets most of our sub money
*/
WITH Totals AS (
    SELECT SLHD.VendorGroup, SLHD.Vendor, SUM(SLIT.CurCost) AS CurrentCost
    FROM SLHD WITH (NOLOCK)
    JOIN SLIT WITH (NOLOCK)
        ON SLHD.SLCo = SLIT.SLCo
        AND SLHD.SL = SLIT.SL
    WHERE SLHD.SLCo = @SLCo
        AND SLHD.Status = 0
        AND SLIT.ItemType <> 3
    GROUP BY SLHD.VendorGroup, SLHD.Vendor
)
SELECT RANK() OVER (ORDER BY Totals.CurrentCost DESC) AS Place, Totals.Vendor, APVM.Name, Totals.CurrentCost,
    Totals.CurrentCost / NULLIF(SUM(Totals.CurrentCost) OVER (), 0) AS Share
FROM Totals
JOIN APVM WITH (NOLOCK)
    ON Totals.VendorGroup = APVM.VendorGroup
    AND Totals.Vendor = APVM.Vendor
ORDER BY Place, Totals.Vendor
