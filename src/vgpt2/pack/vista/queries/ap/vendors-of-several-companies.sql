/*
title: Vendors invoiced in more than one company with the amount in each
grain: one vendor and company
level: intermediate
parameters:
  VendorGroup: {type: bGroup, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Purchasing wants one national account; which suppliers bill two or more of our companies and how much does each company spend with them?
  - Invoiced amount by vendor and company for vendors that are used by several companies, with the vendor's total over all
  - shared vendors by company
  - What does the whole group do with United Rentals, company by company, since January?
  - vendors we all use, total across cos
  - Creditor, entity, documents, dollars, group-wide dollars, 500,000 and up first
  - Leverage for a rebate, combined volume over the sister firms
  - Suppliers billing two or more entities in 2024, by entity and combined.
  - Group purchasing negotiates one rebate with shared suppliers in october; split billings per entity from january to june, with combined dollars and entity count
  - suppliers our entities have in common
  - 'Shared across entities: supplier, entity''s name, how many bills, dollars there, dollars groupwide, how many entities; largest group volume first'
  - vndrs used by > 1 co in grp, inv $ per co ytd
  - Which companies sell to more than one of our firms, and how much does each firm buy?
*/
WITH Spend AS (
    SELECT APTH.APCo, APTH.VendorGroup, APTH.Vendor, COUNT(*) AS Invoices, SUM(APTH.InvTotal) AS Amount
    FROM APTH WITH (NOLOCK)
    WHERE APTH.VendorGroup = @VendorGroup
        AND APTH.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY APTH.APCo, APTH.VendorGroup, APTH.Vendor
),
Compared AS (
    SELECT Spend.APCo, Spend.VendorGroup, Spend.Vendor, Spend.Invoices, Spend.Amount,
        COUNT(*) OVER (PARTITION BY Spend.VendorGroup, Spend.Vendor) AS Companies,
        SUM(Spend.Amount) OVER (PARTITION BY Spend.VendorGroup, Spend.Vendor) AS AllCompanies
    FROM Spend
)
SELECT APVM.Vendor, APVM.Name, Compared.APCo, HQCO.Name AS CompanyName, Compared.Invoices, Compared.Amount,
    Compared.AllCompanies, Compared.Companies
FROM Compared
JOIN APVM WITH (NOLOCK)
    ON Compared.VendorGroup = APVM.VendorGroup
    AND Compared.Vendor = APVM.Vendor
JOIN HQCO WITH (NOLOCK)
    ON Compared.APCo = HQCO.HQCo
WHERE Compared.Companies > 1
ORDER BY Compared.AllCompanies DESC, APVM.Name, Compared.APCo
