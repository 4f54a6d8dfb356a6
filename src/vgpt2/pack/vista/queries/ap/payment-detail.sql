/*
title: Invoices paid by each payment of a month
grain: one invoice on one payment
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  PaidMth: {type: bMonth, example: 2024-06-01}
asks:
  - Which invoices did each check cover last month?
  - Payment register with invoice detail
  - check detail for june
  - Payments of a month with the invoices on each, gross, retainage and discount.
  - break down the checks by bill
  - June disbursements broken into the bills each one settled.
  - Auditor picked june and wants every check with its underlying bills, retention and discount, so that she can trace the numbers to paper
  - June remittances, bill level
  - Check number and date, recipient's name, bill number and date, gross, retention, discount, in check order
  - ck reg w inv dtl for nov, no voids
  - For every payment we made in one month, which of the recipient's bills did it take care of?
*/
SELECT APPH.CMRef, APPH.PaidDate, APPH.Name, APPD.APRef, APPD.InvDate, APPD.Gross, APPD.Retainage, APPD.DiscTaken
FROM APPH WITH (NOLOCK)
JOIN APPD WITH (NOLOCK)
    ON APPH.APCo = APPD.APCo
    AND APPH.CMCo = APPD.CMCo
    AND APPH.CMAcct = APPD.CMAcct
    AND APPH.PayMethod = APPD.PayMethod
    AND APPH.CMRef = APPD.CMRef
    AND APPH.CMRefSeq = APPD.CMRefSeq
    AND APPH.EFTSeq = APPD.EFTSeq
WHERE APPH.APCo = @APCo
    AND APPH.PaidMth = @PaidMth
    AND APPH.VoidYN = 'N'
ORDER BY APPH.CMRef, APPD.APRef
