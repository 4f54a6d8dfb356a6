/*
title: Invoices to sister companies with the vendor invoice that the sister company booked for them
grain: one customer invoice
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Have our sister companies booked every invoice we sent them?
  - Invoices to customers that are our own companies, with what the other company entered in its payables under the same number, and the difference
  - intercompany invoice match
  - Company 1 rents cranes to company 3 and bills it like a customer, company 3 enters our bill like any vendor's, and at consolidation the two never eliminate; so per bill we issued to one of our own, what we invoiced, whether the other side has it, in which month and for how much.
  - sister co invioces not bookd on the other side
  - Bills within the family since January that only one of us knows about
  - Does company 4 have our 8,275 bill from May?
  - Bills to our affiliated firms next to the matching entry in the affiliate's payables
  - Consolidation at June 30 won't eliminate, so for January to June show each bill to an affiliate, whether it sits in their books, in which month, for what sum, and any gap.
  - 'interco bills: do they have it too'
  - Affiliate and its name, month, bill, date, our sum, their month, their sum, variance, grouped by affiliate
  - IC inv vs sister's AP, whats missng or off in $
  - We bill other companies of our own group; did each of them record that bill as something they must pay us, and at the same amount?
*/
WITH Sisters AS (
    SELECT HQCO.HQCo, HQCO.Name, HQCO.CustGroup, HQCO.Customer, HQCO.VendorGroup
    FROM HQCO WITH (NOLOCK)
    WHERE HQCO.HQCo <> @ARCo
        AND HQCO.Customer IS NOT NULL
),
Invoices AS (
    SELECT ARTH.ARCo, ARTH.Mth, ARTH.ARTrans, ARTH.Invoice, ARTH.TransDate, ARTH.Invoiced, Sisters.HQCo AS SisterCo,
        Sisters.Name AS SisterName, Sisters.VendorGroup
    FROM ARTH WITH (NOLOCK)
    JOIN Sisters
        ON ARTH.CustGroup = Sisters.CustGroup
        AND ARTH.Customer = Sisters.Customer
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
)
SELECT Invoices.SisterCo, Invoices.SisterName, Invoices.Mth, Invoices.Invoice, Invoices.TransDate, Invoices.Invoiced,
    APTH.Mth AS BookedMth, APTH.APTrans, APTH.InvTotal, Invoices.Invoiced - ISNULL(APTH.InvTotal, 0) AS Difference
FROM Invoices
JOIN HQCO WITH (NOLOCK)
    ON Invoices.ARCo = HQCO.HQCo
LEFT JOIN APTH WITH (NOLOCK)
    ON Invoices.SisterCo = APTH.APCo
    AND Invoices.VendorGroup = APTH.VendorGroup
    AND HQCO.Vendor = APTH.Vendor
    AND LTRIM(Invoices.Invoice) = LTRIM(APTH.APRef)
ORDER BY Invoices.SisterCo, Invoices.Mth, Invoices.Invoice
