/*
title: Remaining amount of open subcontracts and purchase orders by vendor with share of the total and running share
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which few vendors hold most of our outstanding commitments?
  - Open subcontract and order amounts not invoiced yet per vendor, largest first, with percent of total and cumulative percent
  - commitment concentration
  - who do we have the most money tied up with, subs n pos togther
  - If one of our large trades went under tomorrow the surety would be on the phone within the hour, which is why he wants, once a year and in good times, the vendors ranked by what is still to be performed under subcontracts and still to be delivered on orders, with the share of each and the running share
  - Whose failure would stop us cold?
  - Vendor, subcontracts left, orders left, total, percent, running percent; I guess Delta Steel is above 15
  - Rank suppliers and subs by what's unbilled on their open contracts and orders.
  - Surety underwriter fears one trade failing; show per firm how much of our unfinished subcontract and PO work it holds, as a percentage and cumulatively
  - biggest open commitments by firm
  - Firm's name, remaining on subcontracts, remaining on orders, both together, percentage, cumulative percentage, largest first
  - which subs/supliers hold most of our remaing buyout, SL + PO
  - We've promised work and purchases to many companies; which of them account for most of what is still to come?
*/
WITH Remaining AS (
    SELECT SLHD.VendorGroup, SLHD.Vendor, SLIT.CurCost - SLIT.InvCost AS Subcontracts, 0 AS Orders
    FROM SLHD WITH (NOLOCK)
    JOIN SLIT WITH (NOLOCK)
        ON SLHD.SLCo = SLIT.SLCo
        AND SLHD.SL = SLIT.SL
    WHERE SLHD.SLCo = @APCo
        AND SLHD.Status = 0
        AND SLIT.ItemType <> 3
    UNION ALL
    SELECT POHD.VendorGroup, POHD.Vendor, 0, POIT.RemCost
    FROM POHD WITH (NOLOCK)
    JOIN POIT WITH (NOLOCK)
        ON POHD.POCo = POIT.POCo
        AND POHD.PO = POIT.PO
    WHERE POHD.POCo = @APCo
        AND POHD.Status = 0
),
Vendors AS (
    SELECT Remaining.VendorGroup, Remaining.Vendor, SUM(Remaining.Subcontracts) AS Subcontracts,
        SUM(Remaining.Orders) AS Orders, SUM(Remaining.Subcontracts + Remaining.Orders) AS Total
    FROM Remaining
    GROUP BY Remaining.VendorGroup, Remaining.Vendor
)
SELECT Vendors.Vendor, APVM.Name, Vendors.Subcontracts, Vendors.Orders, Vendors.Total,
    100.0 * Vendors.Total / NULLIF(SUM(Vendors.Total) OVER (), 0) AS SharePct,
    100.0 * SUM(Vendors.Total) OVER (ORDER BY Vendors.Total DESC, Vendors.Vendor ROWS UNBOUNDED PRECEDING)
        / NULLIF(SUM(Vendors.Total) OVER (), 0) AS RunningPct
FROM Vendors
JOIN APVM WITH (NOLOCK)
    ON Vendors.VendorGroup = APVM.VendorGroup
    AND Vendors.Vendor = APVM.Vendor
WHERE Vendors.Total <> 0
ORDER BY Vendors.Total DESC, Vendors.Vendor
