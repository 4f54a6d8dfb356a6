/*
title: Prepaid invoices of a range of months
grain: one prepaid invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which invoices were paid before they were entered?
  - Prepaid AP invoices with check number
  - prepaids
  - Invoices flagged as prepaid with vendor, prepaid check and date, and whether the payment was processed.
  - bills we already cut a manual check for
  - Bills in 2024 whose check went out ahead of entry.
  - 'Cash reconciliation needs typed-up checks matched: bills from january to june flagged as already paid, with supplier, check number, date, and if that got processed'
  - check went first, bill came later
  - Bills keyed after their check, with period, supplier's name, bill number and total, advance check number and date, processed or not
  - 'ppd inv''s w manul ck #, whch not procesd yet'
  - Which bills had we paid before typing them into the system, and with which check?
*/
SELECT APTH.Mth, APTH.APTrans, APTH.Vendor, APVM.Name, APTH.APRef, APTH.InvTotal, APTH.PrePaidChk,
    APTH.PrePaidDate, APTH.PrePaidProcYN
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTH.PrePaidYN = 'Y'
    AND APTH.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY APTH.Mth, APTH.APTrans
