/*
title: Check register of a month
grain: one payment
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
  PaidMth: {type: bMonth, example: 2024-06-01}
asks:
  - What checks did we cut this month?
  - AP check register for a month
  - payments made in June
  - List vendor payments of one month with payment number and amount, voids left out.
  - show me the checks we sent out
*/
SELECT APPH.CMAcct, APPH.PayMethod, APPH.CMRef, APPH.PaidDate, APPH.Vendor, APPH.Name, APPH.Amount
FROM APPH WITH (NOLOCK)
WHERE APPH.APCo = @APCo
    AND APPH.PaidMth = @PaidMth
    AND APPH.VoidYN = 'N'
ORDER BY APPH.CMAcct, APPH.PayMethod, APPH.CMRef
