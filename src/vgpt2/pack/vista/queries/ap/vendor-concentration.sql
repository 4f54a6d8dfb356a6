/*
title: Share of each vendor in the amount invoiced, with running share
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which vendors make up most of our spend?
  - Vendor concentration with cumulative percentage
  - vendor pareto
  - Invoiced amount by vendor in a range of months with share of the total and running share, largest first.
  - who eats up 80 percent of our bills
  - What fraction of 2024 bills came from each supplier, cumulatively?
  - 'Board risk review: if a few suppliers make up 80% of purchases we need second sources; bills from january to september, percentage and cumulative'
  - supplier 80/20, cumulative
  - 'Purchases ranked: supplier''s name, billed dollars, fraction of all, cumulative fraction, biggest first'
  - top vndrs % of tot inv'd ytd w cum %
  - Do we depend on just a handful of companies for most of what we buy?
*/
WITH Spend AS (
    SELECT APTH.VendorGroup, APTH.Vendor, SUM(APTH.InvTotal) AS Amount
    FROM APTH WITH (NOLOCK)
    WHERE APTH.APCo = @APCo
        AND APTH.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY APTH.VendorGroup, APTH.Vendor
    HAVING SUM(APTH.InvTotal) > 0
)
SELECT Spend.Vendor, APVM.Name, Spend.Amount, Spend.Amount / NULLIF(SUM(Spend.Amount) OVER (), 0) AS Share,
    SUM(Spend.Amount) OVER (ORDER BY Spend.Amount DESC, Spend.Vendor ROWS UNBOUNDED PRECEDING)
        / NULLIF(SUM(Spend.Amount) OVER (), 0) AS RunningShare
FROM Spend
JOIN APVM WITH (NOLOCK)
    ON Spend.VendorGroup = APVM.VendorGroup
    AND Spend.Vendor = APVM.Vendor
ORDER BY Spend.Amount DESC, Spend.Vendor
