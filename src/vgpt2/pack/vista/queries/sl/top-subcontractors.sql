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
  - rank the trade firms by what they hold in live agreements
  - The bonding agent wants our ten largest trades and what portion of the total each one carries, by name, looking at everything active.
  - heavy hitters, subs by live dollars
  - place, firm number, firm's name, its active dollars and its percentage of all we have committed to trades, no deductions
  - top 10 vndrs by open SL $, % of tot
  - Of all the firms under contract at present, who has the most of our money, and how large a portion is it?
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
