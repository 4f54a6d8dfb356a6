/*
title: Invoices held for a reason other than retainage
grain: one invoice
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Leaving ordinary retention aside, which vendor invoices are stuck on hold and for how much?
  - Held payables without retainage holds by vendor and invoice
  - disputed invoices
  - Invoices with amounts on hold under any code but the company's retention code; vendor, invoice number, date, held total, oldest first.
  - whats on hold thats not just retainage
  - Bills in dispute that I need to talk through with purchasing on Monday
  - Suppliers keep calling about blocked payments; ignore the ten percent we always keep back
  - Bills blocked for some cause besides ordinary retention, with supplier and date.
  - Purchasing meets the quarrelsome suppliers thursday; leave the usual ten percent out and tell me every bill stuck over a dispute, missing waiver or insurance
  - blocked for anything but retention
  - Supplier's name, bill number, bill date, dollars blocked, oldest on top, ignoring regular retention
  - inv's on hld for anythng but retg
  - We keep back a normal percentage from contractors; apart from that, whose bills are we refusing to pay just now?
*/
SELECT APTH.Vendor, APVM.Name, APTH.APRef, APTH.InvDate, SUM(APTD.Amount) AS AmountHeld
FROM APTD WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTD.APCo = APTH.APCo
    AND APTD.Mth = APTH.Mth
    AND APTD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN APCO WITH (NOLOCK)
    ON APTD.APCo = APCO.APCo
WHERE APTD.APCo = @APCo
    AND APTD.Status = 2
    AND EXISTS (
        SELECT 1
        FROM APHD WITH (NOLOCK)
        WHERE APHD.APCo = APTD.APCo
            AND APHD.Mth = APTD.Mth
            AND APHD.APTrans = APTD.APTrans
            AND APHD.APLine = APTD.APLine
            AND APHD.APSeq = APTD.APSeq
            AND (APCO.RetHoldCode IS NULL OR APHD.HoldCode <> APCO.RetHoldCode)
    )
GROUP BY APTH.Vendor, APVM.Name, APTH.APRef, APTH.InvDate
ORDER BY APTH.InvDate, APVM.Name, APTH.APRef
