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
  - Everything disbursed to suppliers in June, by bank and check number.
  - The owner signs off on the monthly register before it's filed; print all live checks and transfers of march, who got them, when, how much
  - June AP register
  - Register for the month with bank account, method, check number, date, recipient's name, dollars, in number order, without voids
  - ck run reg 4 may pls, eft too
  - What money did we send out to companies in one month, payment by payment?
*/
SELECT APPH.CMAcct, APPH.PayMethod, APPH.CMRef, APPH.PaidDate, APPH.Vendor, APPH.Name, APPH.Amount
FROM APPH WITH (NOLOCK)
WHERE APPH.APCo = @APCo
    AND APPH.PaidMth = @PaidMth
    AND APPH.VoidYN = 'N'
ORDER BY APPH.CMAcct, APPH.PayMethod, APPH.CMRef
