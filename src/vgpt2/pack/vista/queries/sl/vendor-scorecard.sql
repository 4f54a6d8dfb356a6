/*
title: Scorecard of subcontractors with growth, backcharges, open punch items and unmet compliance
grain: one vendor
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - 'Give me a report card for every sub: how much we gave them, how it grew, backcharges, punch list, paperwork.'
  - Basis for who stays on the bid list next year
  - is Duffy Roofing a pain in the neck or is it just me
  - sub scorecard
  - Subcontractor performance by vendor over value, changes, backcharges, punch items and compliance
  - How does Vega Concrete stack up, it feels like they caused 60,000 of backcharges?
  - Vendor, name, subcontracts, original, current, growth percent, backcharges, open punch items, requirements unmet
  - rate every trade firm on price creep, deductions, unfinished punch and missing papers
  - Before next year's bid list is decided by the partners, compare all our trades by volume, percentage of growth, what we charged back, unfinished punch, and papers owed as of June 30.
  - keep or drop, grading our trades
  - firm number and name, how many deals, price at signing and now, percentage up, deductions, unfinished punch points, papers outstanding, largest on top
  - sub perf by vndr, COs %, BCs, open punch, comp
  - Which of the firms we hire cause trouble? I mean prices going up, sloppy leftovers, papers not handed in, and damages they owed us.
*/
WITH Work AS (
    SELECT SLHD.VendorGroup, SLHD.Vendor, COUNT(DISTINCT SLHD.SL) AS Subcontracts, SUM(SLIT.OrigCost) AS OriginalCost,
        SUM(SLIT.CurCost) AS CurrentCost, SUM(CASE WHEN SLIT.ItemType = 3 THEN SLIT.CurCost ELSE 0 END) AS Backcharges
    FROM SLHD WITH (NOLOCK)
    JOIN SLIT WITH (NOLOCK)
        ON SLHD.SLCo = SLIT.SLCo
        AND SLHD.SL = SLIT.SL
    WHERE SLHD.SLCo = @SLCo
    GROUP BY SLHD.VendorGroup, SLHD.Vendor
),
Punch AS (
    SELECT PMFM.VendorGroup, PMFM.Vendor, COUNT(*) AS OpenItems
    FROM PMPI WITH (NOLOCK)
    JOIN PMFM WITH (NOLOCK)
        ON PMPI.VendorGroup = PMFM.VendorGroup
        AND PMPI.ResponsibleFirm = PMFM.FirmNumber
    WHERE PMPI.PMCo = @PMCo
        AND PMPI.FinDate IS NULL
    GROUP BY PMFM.VendorGroup, PMFM.Vendor
),
Unmet AS (
    SELECT SLHD.VendorGroup, SLHD.Vendor, COUNT(*) AS Requirements
    FROM SLHD WITH (NOLOCK)
    JOIN SLCT WITH (NOLOCK)
        ON SLHD.SLCo = SLCT.SLCo
        AND SLHD.SL = SLCT.SL
    JOIN HQCP WITH (NOLOCK)
        ON SLCT.CompCode = HQCP.CompCode
    WHERE SLHD.SLCo = @SLCo
        AND SLHD.Status = 0
        AND SLCT.Verify = 'Y'
        AND ((HQCP.CompType = 'D' AND (SLCT.ExpDate IS NULL OR SLCT.ExpDate < @AsOf))
            OR (HQCP.CompType = 'F' AND SLCT.Complied = 'N'))
    GROUP BY SLHD.VendorGroup, SLHD.Vendor
)
SELECT Work.Vendor, APVM.Name, Work.Subcontracts, Work.OriginalCost, Work.CurrentCost,
    100 * (Work.CurrentCost - Work.OriginalCost) / NULLIF(Work.OriginalCost, 0) AS GrowthPercent, Work.Backcharges,
    ISNULL(Punch.OpenItems, 0) AS OpenPunchItems, ISNULL(Unmet.Requirements, 0) AS UnmetRequirements
FROM Work
JOIN APVM WITH (NOLOCK)
    ON Work.VendorGroup = APVM.VendorGroup
    AND Work.Vendor = APVM.Vendor
LEFT JOIN Punch
    ON Work.VendorGroup = Punch.VendorGroup
    AND Work.Vendor = Punch.Vendor
LEFT JOIN Unmet
    ON Work.VendorGroup = Unmet.VendorGroup
    AND Work.Vendor = Unmet.Vendor
ORDER BY Work.CurrentCost DESC, APVM.Name
