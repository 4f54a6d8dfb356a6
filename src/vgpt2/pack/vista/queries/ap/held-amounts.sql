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
  - What's blocked in payables, bill by bill, and under what code?
  - Angry subs call daily; for a meeting with operations on tuesday get every blocked piece of every bill, the supplier, dollars and the cause of the block
  - what's blocked and why
  - Each stopped payable with supplier's name, bill number, line and sequence, dollars, code with its meaning, alphabetical by supplier
  - retg n other holds per inv line, w/ hold reasn
  - Some supplier money is being kept back; for which bills, how much, and what reason was noted?
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
