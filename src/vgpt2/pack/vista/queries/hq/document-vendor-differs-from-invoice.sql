/*
title: Documents of invoices of a month whose index names another vendor than the invoice, with both vendor names
grain: one document of an invoice
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - On which bills is a scan filed under a different supplier than the one we owe?
  - Invoice attachments whose indexed vendor is not the invoice's vendor
  - Last week we nearly paid a plumber with an electrician's invoice because the wrong picture hung on the entry. For everything posted in June 2024 in company 1, compare the supplier by which the document is filed with the one on the transaction and show me those that do not agree, with both names, the invoice number, the amount and who added the file.
  - wrong scan on invoice
  - atachment says one vender, invoice says another
  - invoice 55871 is Ferguson but the pdf is indexed to 10234, are there more in June 2024
  - Transaction, invoice number, vendor, name, indexed vendor, its name, amount, attachment, file, added by.
  - June bills whose scan is filed beneath another supplier's name than the bill itself
  - A plumber got paid on an electrician's paper; go through may in company 1 for pictures that name somebody other than who we owe, both names, amount, and who put them in
  - wrong guy's paper on a bill
  - Bill number, supplier by number and name, total, the supplier on the scan by number and name, file name, scanner's full name and the day
  - AP attch idx vndr <> inv vndr 6/24
  - For which bills does the picture of the paper belong to a different seller than the one we owe?
*/
WITH Indexed AS (
    SELECT HQAI.AttachmentID, HQAI.APVendorGroup, HQAI.APVendor, APVM.Name
    FROM HQAI WITH (NOLOCK)
    JOIN APVM WITH (NOLOCK)
        ON HQAI.APVendorGroup = APVM.VendorGroup
        AND HQAI.APVendor = APVM.Vendor
    WHERE HQAI.APCo = @APCo
)
SELECT APTH.APCo, APTH.Mth, APTH.APTrans, APTH.APRef, APTH.Vendor, APVM.Name AS VendorName, APTH.InvTotal,
    Indexed.APVendor AS IndexedVendor, Indexed.Name AS IndexedName, HQAT.AttachmentID, HQAT.OrigFileName,
    HQAT.AddedBy, DDUP.FullName, HQAT.AddDate
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN HQAT WITH (NOLOCK)
    ON APTH.UniqueAttchID = HQAT.UniqueAttchID
JOIN Indexed
    ON HQAT.AttachmentID = Indexed.AttachmentID
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQAT.AddedBy = DDUP.VPUserName
WHERE APTH.APCo = @APCo
    AND APTH.Mth = @Mth
    AND Indexed.APVendor <> APTH.Vendor
ORDER BY APTH.APTrans, HQAT.AttachmentID
