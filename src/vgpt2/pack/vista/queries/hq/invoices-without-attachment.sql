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
  - June payables with no scanned paper behind them
  - Auditors pick their sample from may on thursday and each payable must open with its paper; look for vendor bills of that month in company 1 with no file
  - no pdf on these bills
  - Vendor number, his bill number, bill day, total, sorted by vendor, those with nothing attached
  - AP trans 6/24 w/o attchmt pls scan em
  - For which sellers' bills did we forget to keep a picture of the paper?
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
