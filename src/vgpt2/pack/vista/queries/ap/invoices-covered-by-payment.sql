/*
title: Invoices covered by a payment
grain: one payable amount paid
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  CMRef: {type: bCMRef, example: '1234'}
asks:
  - What did check 1234 pay?
  - Which invoices are on this check?
  - remittance detail of a payment
  - Show invoice number and amount for everything paid under one check number.
  - whats on that check
*/
SELECT APTD.CMAcct, APTD.PayMethod, APTD.CMRef, APTH.Vendor, APTH.APRef, APTH.InvDate, APTD.Amount, APTD.DiscTaken
FROM APTD WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTD.APCo = APTH.APCo
    AND APTD.Mth = APTH.Mth
    AND APTD.APTrans = APTH.APTrans
WHERE APTD.APCo = @APCo
    AND APTD.CMRef = @CMRef
ORDER BY APTD.CMAcct, APTH.APRef, APTD.APLine, APTD.APSeq
