/*
title: Invoices of a vendor for the same amount within a few days under another number
grain: one invoice
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  Days: {type: int, example: 15}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Could we have paid a bill twice because the second time someone typed the number differently?
  - Home Depot has 1,214.60 on 5/3 as 88231 and again on 5/9 as 88231A, find all cases like it
  - Invoices with the same vendor and total as one dated shortly before, other invoice number, with the clerk
  - looks like the 640.00 Uline bill got keyed twice in june w/ diff inv no
  - near duplicate invoices
  - Vendor, name, number, date, amount, earlier number, earlier date, person who made the batch
  - Double payments that matching on the reference alone does not catch
  - 'Likely double entries: one supplier, equal totals days apart, differing bill numbers.'
  - 'Recovery auditors charge a third of findings, so catch typos like 88231 and 88231A ourselves: same supplier and dollars within 10 days, january to june'
  - typo dupes, same dollars
  - Supplier's name, period, bill number, date, total, the earlier number and date, who keyed it; largest dollars first; same dollars again within days
  - 'psible dup inv''s same vndr same $ diff # w/in 20 dys'
  - Was a company's bill entered again under a slightly different number shortly after, for exactly the same sum?
*/
WITH Invoices AS (
    SELECT APTH.APCo, APTH.Mth, APTH.APTrans, APTH.BatchId, APTH.VendorGroup, APTH.Vendor, APTH.APRef, APTH.InvDate,
        APTH.InvTotal,
        LAG(APTH.APRef) OVER (PARTITION BY APTH.VendorGroup, APTH.Vendor, APTH.InvTotal
            ORDER BY APTH.InvDate, APTH.APTrans) AS EarlierRef,
        LAG(APTH.InvDate) OVER (PARTITION BY APTH.VendorGroup, APTH.Vendor, APTH.InvTotal
            ORDER BY APTH.InvDate, APTH.APTrans) AS EarlierDate
    FROM APTH WITH (NOLOCK)
    WHERE APTH.APCo = @APCo
        AND APTH.Mth BETWEEN @BeginMth AND @EndMth
)
SELECT Invoices.Vendor, APVM.Name, Invoices.Mth, Invoices.APTrans, Invoices.APRef, Invoices.InvDate,
    Invoices.InvTotal, Invoices.EarlierRef, Invoices.EarlierDate, HQBC.CreatedBy, DDUP.FullName
FROM Invoices
JOIN APVM WITH (NOLOCK)
    ON Invoices.VendorGroup = APVM.VendorGroup
    AND Invoices.Vendor = APVM.Vendor
LEFT JOIN HQBC WITH (NOLOCK)
    ON Invoices.APCo = HQBC.Co
    AND Invoices.Mth = HQBC.Mth
    AND Invoices.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE Invoices.InvTotal <> 0
    AND Invoices.APRef <> Invoices.EarlierRef
    AND DATEDIFF(DAY, Invoices.EarlierDate, Invoices.InvDate) <= @Days
ORDER BY Invoices.InvTotal DESC, Invoices.Vendor, Invoices.InvDate
