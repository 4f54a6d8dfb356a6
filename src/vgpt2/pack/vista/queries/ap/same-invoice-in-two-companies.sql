/*
title: Invoice numbers of a vendor booked in more than one company
grain: one invoice
level: advanced
parameters:
  VendorGroup: {type: bGroup, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Was the same bill entered in two of our companies?
  - United Rentals 2204417 for 3,960 seems to sit in company 1 and company 3, any others?
  - Vendor, name, invoice number, total, company, company name, month, transaction, open or not
  - did both co's book that same invoice
  - Intercompany duplicate test for shared suppliers, calendar 2024
  - Vendor invoices with the same number in several companies that share vendors, with both totals
  - cross company duplicates
  - Which supplier bills appear in the books of two or more entities?
  - Affiliates share one supplier list, and United Rentals says we overpaid; check 2024 for one bill number recorded by several of our companies, with each total
  - one bill, two entities
  - Bills booked by more than one entity with supplier, bill number, total, entity's name, period, bill date, open or paid; same numbers together
  - 'dup inv # across cos in vndr grp 1, jan-jun'
  - Our group has several firms; did two of them each record the very same bill from a supplier?
*/
WITH Repeated AS (
    SELECT APTH.VendorGroup, APTH.Vendor, APTH.APRef
    FROM HQCO WITH (NOLOCK)
    JOIN APTH WITH (NOLOCK)
        ON HQCO.HQCo = APTH.APCo
    WHERE APTH.VendorGroup = @VendorGroup
    GROUP BY APTH.VendorGroup, APTH.Vendor, APTH.APRef
    HAVING COUNT(DISTINCT APTH.APCo) > 1
)
SELECT Repeated.Vendor, APVM.Name, Repeated.APRef, APTH.InvTotal, APTH.APCo, HQCO.Name AS CompanyName, APTH.Mth,
    APTH.APTrans, APTH.InvDate, APTH.OpenYN
FROM Repeated
JOIN APTH WITH (NOLOCK)
    ON Repeated.VendorGroup = APTH.VendorGroup
    AND Repeated.Vendor = APTH.Vendor
    AND Repeated.APRef = APTH.APRef
JOIN HQCO WITH (NOLOCK)
    ON APTH.APCo = HQCO.HQCo
JOIN APVM WITH (NOLOCK)
    ON Repeated.VendorGroup = APVM.VendorGroup
    AND Repeated.Vendor = APVM.Vendor
WHERE APTH.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY Repeated.Vendor, Repeated.APRef, APTH.APCo
