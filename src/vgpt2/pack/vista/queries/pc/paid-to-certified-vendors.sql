/*
title: Share of vendor payments that went to certified vendors by certificate type
grain: one certificate type
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What percentage of our spend last year went to minority, women and veteran owned firms?
  - Supplier inclusion figure for the annual report
  - how much went to mbe n wbe outfits in q4
  - The city wants our DBE number for the Pulaski Bridge bid, did we reach 12 percent in 2024?
  - Type, description, vendors, payments, amount, share of total disbursed; a firm with certificates of two types counts in both
  - Payments to vendors with a certificate in force on the day of payment, by type, with share of all payments
  - diverse spend
  - Dollars disbursed in 2024 to minority, women or veteran firms and their part of everything
  - City wants our inclusion figure for Pulaski Bridge, so from 01/01 to 12/31 total checks to firms certified on pay day, by kind, firms, number of checks, and percent
  - diverse spend as a pct
  - Biggest first by certificate type in words for 2024, how many vendors, checks, dollars and percent of all checks
  - AP pd to mbe/wbe/dbe q4, % of tot
  - What part of the money we paid out went to businesses certified as owned by minorities, women and so on?
*/
WITH AllPaid AS (
    SELECT APPH.APCo, SUM(APPH.Amount) AS TotalPaid
    FROM APPH WITH (NOLOCK)
    WHERE APPH.APCo = @APCo
        AND APPH.VoidYN = 'N'
        AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    GROUP BY APPH.APCo
),
Certified AS (
    SELECT PCCertificates.VendorGroup, PCCertificates.Vendor, PCCertificates.CertificateType,
        MAX(COALESCE(PCCertificates.ExpDate, @EndDate)) AS InForceThrough
    FROM PCCertificates WITH (NOLOCK)
    GROUP BY PCCertificates.VendorGroup, PCCertificates.Vendor, PCCertificates.CertificateType
)
SELECT PCCertificateTypes.CertificateType, PCCertificateTypes.Description, COUNT(DISTINCT APPH.Vendor) AS Vendors,
    COUNT(*) AS Payments, SUM(APPH.Amount) AS PaidAmount,
    SUM(APPH.Amount) / NULLIF(MAX(AllPaid.TotalPaid), 0) AS ShareOfPayments
FROM APPH WITH (NOLOCK)
JOIN AllPaid
    ON APPH.APCo = AllPaid.APCo
JOIN Certified
    ON APPH.VendorGroup = Certified.VendorGroup
    AND APPH.Vendor = Certified.Vendor
JOIN PCCertificateTypes WITH (NOLOCK)
    ON Certified.VendorGroup = PCCertificateTypes.VendorGroup
    AND Certified.CertificateType = PCCertificateTypes.CertificateType
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'N'
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND Certified.InForceThrough >= APPH.PaidDate
GROUP BY PCCertificateTypes.CertificateType, PCCertificateTypes.Description
ORDER BY PaidAmount DESC, PCCertificateTypes.CertificateType
