/*
title: Documents attached to the invoices of a vendor with kind and user
grain: one attached file
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  Vendor: {type: bVendor, example: 1001}
  SinceDate: {type: bDate, example: 2024-01-01}
asks:
  - Pull every scan on file for this vendor's invoices since January 1; legal wants copies.
  - Attachments of one vendor's invoices with attachment type, user and date
  - vendor invoice scans
  - Per file list the vendor, invoice number, invoice date, kind of document, description, original file name, who added it and on which day.
  - wheres the backup for vendor 1001's bills, whod scan em
  - Paper trail for a claim against a supplier
  - Lien waivers and pay apps uploaded with a sub's billing
  - What PDFs are stored with bills from supplier 10234 since March?
  - 'We''re in arbitration with this sub and counsel asked for all the paper behind his billings from 2023 onward: what kind, file names and who uploaded them'
  - scans behind 10234's bills
  - Bill number and date, document category, what it's called, the original filename, uploader and upload day, in bill date order, every scan behind one supplier's bills since a given day
  - any pdfs hung on vendr 2040 inv's this yr, whats the file names
  - Which computer files did our office save along with the bills this company sent us, and who put them there?
*/
SELECT APVM.Name, APTH.APRef, APTH.InvDate, DMAttachmentTypesShared.Name AS Kind, HQAT.Description,
    HQAT.OrigFileName, HQAT.AddedBy, HQAT.AddDate
FROM APTH WITH (NOLOCK)
JOIN HQAT WITH (NOLOCK)
    ON APTH.APCo = HQAT.HQCo
    AND APTH.UniqueAttchID = HQAT.UniqueAttchID
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
LEFT JOIN DMAttachmentTypesShared WITH (NOLOCK)
    ON HQAT.AttachmentTypeID = DMAttachmentTypesShared.AttachmentTypeID
WHERE APTH.APCo = @APCo
    AND APTH.Vendor = @Vendor
    AND APTH.InvDate >= @SinceDate
ORDER BY APTH.InvDate, APTH.APRef, HQAT.AttachmentID
