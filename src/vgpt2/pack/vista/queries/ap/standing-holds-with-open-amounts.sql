/*
title: Vendors on standing hold with what is held and what can still be paid
grain: one hold code of a vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - For vendors we have placed on permanent hold, is anything still open that could slip out in the next check run?
  - Standing vendor holds with held and payable amounts
  - standing holds exposure
  - Per vendor and automatic hold code list the reason, the memo, the total on hold and the total open and payable.
  - we blocked that outfit but is there still money that can go out to em
  - Blacklisted suppliers and how much we owe them
  - Control check that automatic stops really catch every bill
  - 'Suppliers under an automatic stop: blocked dollars versus what could still go out.'
  - Litigation with Ramirez Framing means nothing may be paid; check each permanently stopped supplier for amounts that aren't blocked, with the reason and note
  - auto-hold suppliers, any leaks?
  - 'Permanently stopped, by supplier: stop code and its meaning, note, dollars blocked, dollars payable, alphabetical'
  - vndrs w/ perm hold code - $ hld vs $ still free to pay
  - We told the system never to pay certain companies; is there anything for them that could go out regardless?
*/
SELECT APVH.Vendor, APVM.Name, APVH.HoldCode, HQHC.Description, APVH.Memo,
    SUM(CASE WHEN APTD.Status = 2 THEN APTD.Amount ELSE 0 END) AS AmountHeld,
    SUM(CASE WHEN APTD.Status = 1 THEN APTD.Amount ELSE 0 END) AS AmountPayable
FROM APVH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APVH.VendorGroup = APVM.VendorGroup
    AND APVH.Vendor = APVM.Vendor
JOIN HQHC WITH (NOLOCK)
    ON APVH.HoldCode = HQHC.HoldCode
JOIN APTH WITH (NOLOCK)
    ON APVH.APCo = APTH.APCo
    AND APVH.VendorGroup = APTH.VendorGroup
    AND APVH.Vendor = APTH.Vendor
JOIN APTD WITH (NOLOCK)
    ON APTH.APCo = APTD.APCo
    AND APTH.Mth = APTD.Mth
    AND APTH.APTrans = APTD.APTrans
WHERE APVH.APCo = @APCo
    AND APTD.Status IN (1, 2)
GROUP BY APVH.Vendor, APVM.Name, APVH.HoldCode, HQHC.Description, APVH.Memo
ORDER BY APVM.Name, APVH.HoldCode
