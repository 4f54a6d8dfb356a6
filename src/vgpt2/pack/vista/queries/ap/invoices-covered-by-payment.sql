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
  - Break check 1234 down into the bills it settled.
  - A supplier can't apply check 40213 and asks for a remittance; give the bill numbers, dates, dollars and discounts it covered
  - stub for check 8871
  - Bank account, method, supplier, bill number, bill date, amount and discount for a given check, showing what was settled
  - remit dtl on ck# 55012 pls, wat inv's
  - We sent somebody one payment; which of their bills was it meant to pay off?
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
