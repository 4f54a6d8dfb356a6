/*
title: Invoices of benefit carriers against what payroll withheld and accrued for them
grain: one carrier
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Do the bills of our insurance carriers agree with what payroll collected for them?
  - Benefit vendors with invoices in payables, employee deductions and employer share in payroll for a date range, and the difference
  - carrier bill tie out
  - Delta Dental billed 4,812 for may, we held 4,390, is it always that far apart
  - Premium clearing account does not zero out; give me billed, withheld and ours for each plan provider in 2024.
  - benefits billed vs held
  - Are we quietly paying for folks nobody deducts?
  - Insurers' invoices for 2024 next to what we took from checks plus our share
  - Premium clearing has 14,000 left at year end and the CPA asks why; per insurer by name give invoiced, withheld from staff, company part and what's over, for the year
  - carrier inv vs pr held
  - Insurer by number and name, total billed, taken from pay, our part, gap, the widest on top
  - AP inv of bnft vndrs v PRdedns + liabs, jan-jun
  - The insurance firms send bills, and we collect part from our people. Do both amounts match?
*/
WITH Carrier AS (
    SELECT DISTINCT HRCO.PRCo, HRBC.VendorGroup, HRBC.Vendor
    FROM HRBC WITH (NOLOCK)
    JOIN HRCO WITH (NOLOCK)
        ON HRBC.HRCo = HRCO.HRCo
    WHERE HRBC.HRCo = @HRCo
        AND HRBC.Vendor IS NOT NULL
),
Billed AS (
    SELECT APTH.VendorGroup, APTH.Vendor, SUM(APTH.InvTotal) AS Amount
    FROM APTH WITH (NOLOCK)
    WHERE APTH.APCo = @APCo
        AND APTH.InvDate BETWEEN @BeginDate AND @EndDate
    GROUP BY APTH.VendorGroup, APTH.Vendor
),
Taken AS (
    SELECT PRDT.PRCo, PRDT.VendorGroup, PRDT.Vendor,
        SUM(CASE WHEN PRDT.EDLType <> 'D' THEN 0 WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END)
            AS Withheld,
        SUM(CASE WHEN PRDT.EDLType <> 'L' THEN 0 WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END)
            AS CompanyShare
    FROM PRDT WITH (NOLOCK)
    WHERE PRDT.PREndDate BETWEEN @BeginDate AND @EndDate
    GROUP BY PRDT.PRCo, PRDT.VendorGroup, PRDT.Vendor
)
SELECT Carrier.Vendor, APVM.Name, COALESCE(Billed.Amount, 0) AS Billed, COALESCE(Taken.Withheld, 0) AS Withheld,
    COALESCE(Taken.CompanyShare, 0) AS CompanyShare,
    COALESCE(Billed.Amount, 0) - COALESCE(Taken.Withheld, 0) - COALESCE(Taken.CompanyShare, 0) AS Difference
FROM Carrier
JOIN APVM WITH (NOLOCK)
    ON Carrier.VendorGroup = APVM.VendorGroup
    AND Carrier.Vendor = APVM.Vendor
LEFT JOIN Billed
    ON Carrier.VendorGroup = Billed.VendorGroup
    AND Carrier.Vendor = Billed.Vendor
LEFT JOIN Taken
    ON Carrier.PRCo = Taken.PRCo
    AND Carrier.VendorGroup = Taken.VendorGroup
    AND Carrier.Vendor = Taken.Vendor
ORDER BY Difference DESC, Carrier.Vendor
