/*
title: Vendor cost passed on to owners on time-and-material bills of a period by contract and vendor with markup
grain: one contract and vendor
level: intermediate
parameters:
  JBCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Which vendors' invoices did we put on our T&M bills and what did we earn on them?
  - Per contract and vendor cost billed, markup and total on time and material bills January to June 2024 with number of vendor invoices
  - vendor passthrough with markup
  - Contract, customer, vendor, name, invoices, cost, markup, billed, markup percent
  - The Lakeshore Clinic people are entitled to open books and ask for the list of suppliers we charged them for this half year with our fee on top shown separately, I could do it from the backup binder but that would take until Christmas
  - what suplier costs went on the cost plus bills and the mark up on them
  - Third-party charges relayed to clients and the fee earned
  - Supplier charges relayed to owners on T&M bills, and the fee we added
  - Lakeshore Clinic exercises its open-book clause, so from January to June show per client and supplier what we passed along, our markup in dollars and percent, and the total
  - passthru by vendor + fee
  - Contract, client's name, supplier's name, number of their invoices, cost, fee, total, percent, largest total first
  - TM bills ytd vndr cst / mrkup / billd by cntrct
  - When a client repays us for what other companies charged us, which companies were these and what did we earn on top?
*/
SELECT JBIN.Contract, ARCM.Name AS Customer, JBID.Vendor, APVM.Name AS VendorName,
    COUNT(DISTINCT JBID.APRef) AS Invoices, SUM(JBID.SubTotal) AS Cost, SUM(JBID.MarkupTotal) AS Markup,
    SUM(JBID.Total) AS Billed, 100 * SUM(JBID.MarkupTotal) / NULLIF(SUM(JBID.SubTotal), 0) AS MarkupPercent
FROM JBID WITH (NOLOCK)
JOIN JBIN WITH (NOLOCK)
    ON JBID.JBCo = JBIN.JBCo
    AND JBID.BillMonth = JBIN.BillMonth
    AND JBID.BillNumber = JBIN.BillNumber
JOIN APVM WITH (NOLOCK)
    ON JBID.VendorGroup = APVM.VendorGroup
    AND JBID.Vendor = APVM.Vendor
LEFT JOIN ARCM WITH (NOLOCK)
    ON JBIN.CustGroup = ARCM.CustGroup
    AND JBIN.Customer = ARCM.Customer
WHERE JBID.JBCo = @JBCo
    AND JBID.BillMonth BETWEEN @BeginMth AND @EndMth
GROUP BY JBIN.Contract, ARCM.Name, JBID.Vendor, APVM.Name
ORDER BY JBIN.Contract, Billed DESC, JBID.Vendor
