/*
title: Vendor invoices of a month without an attached document
grain: one invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which vendor invoices have no scan attached?
  - Posted AP invoices without attachment
  - missing scans
  - Invoices of a month that no attachment belongs to, with vendor and invoice number.
  - bills nobody scanned in
*/
SELECT APTH.APTrans, APTH.Vendor, APTH.APRef, APTH.InvDate, APTH.InvTotal
FROM APTH WITH (NOLOCK)
WHERE APTH.APCo = @APCo
    AND APTH.Mth = @Mth
    AND NOT EXISTS (
        SELECT 1
        FROM HQAT WITH (NOLOCK)
        WHERE HQAT.HQCo = APTH.APCo
            AND HQAT.UniqueAttchID = APTH.UniqueAttchID
    )
ORDER BY APTH.Vendor, APTH.APRef
