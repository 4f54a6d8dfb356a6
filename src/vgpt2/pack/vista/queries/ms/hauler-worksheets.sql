/*
title: Hauler payment worksheets not posted
grain: one hauler invoice of a worksheet batch
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which hauler payment worksheets are started and not finished, and by whom?
  - Open hauler worksheet batches with user, vendor name, invoice number, dates, terms and hold code
  - open hauler wksheets
  - who started the trucker pay and didnt post it
  - Carrier settlements still being worked on, with the terms name and the date they will be due.
  - Prepared but unposted carrier invoices.
  - Carrier settlement sheets begun but not finalized, with their author
  - Truckers expect checks Friday and nothing arrived in AP, so show which settlement runs are unfinished, who started them, when, and each carrier's bill, due day, terms and any hold
  - trucker settlements left half done
  - Whoever started it and when, then carrier's name, invoice number, invoice and due dates, terms in words and hold code, unposted only
  - hlr wkshts not postd - who, inv#, due dt
  - Somebody prepares what we owe to truckers; which of those preparations have not been completed?
*/
SELECT MSWH.Mth, MSWH.BatchId, HQBC.CreatedBy, HQBC.DateCreated, HQBC.Status, MSWH.HaulVendor, APVM.Name,
    MSWH.APRef, MSWH.InvDate, MSWH.DueDate, HQPT.Description AS TermsName, MSWH.HoldCode
FROM MSWH WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON MSWH.Co = HQBC.Co
    AND MSWH.Mth = HQBC.Mth
    AND MSWH.BatchId = HQBC.BatchId
JOIN APVM WITH (NOLOCK)
    ON MSWH.VendorGroup = APVM.VendorGroup
    AND MSWH.HaulVendor = APVM.Vendor
LEFT JOIN HQPT WITH (NOLOCK)
    ON MSWH.PayTerms = HQPT.PayTerms
WHERE MSWH.Co = @MSCo
    AND HQBC.Status NOT IN (5, 6)
ORDER BY MSWH.Mth, MSWH.BatchId, MSWH.BatchSeq
