/*
title: Amounts on hold with their hold codes
grain: one hold code on one payable amount
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which invoices are on hold and why?
  - Show payables on hold with the hold reason.
  - ap holds
  - List every held amount by vendor with the hold code description.
  - whats stuck on hold in AP
*/
SELECT APTH.Vendor, APVM.Name, APTH.APRef, APTD.APLine, APTD.APSeq, APTD.Amount, APHD.HoldCode, HQHC.Description
FROM APTH WITH (NOLOCK)
JOIN APTD WITH (NOLOCK)
    ON APTH.APCo = APTD.APCo
    AND APTH.Mth = APTD.Mth
    AND APTH.APTrans = APTD.APTrans
JOIN APHD WITH (NOLOCK)
    ON APTD.APCo = APHD.APCo
    AND APTD.Mth = APHD.Mth
    AND APTD.APTrans = APHD.APTrans
    AND APTD.APLine = APHD.APLine
    AND APTD.APSeq = APHD.APSeq
JOIN HQHC WITH (NOLOCK)
    ON APHD.HoldCode = HQHC.HoldCode
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTD.Status = 2
ORDER BY APVM.Name, APTH.APRef, APTD.APLine, APTD.APSeq
