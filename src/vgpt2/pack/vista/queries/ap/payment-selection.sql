/*
title: Invoices selected for payment by user
grain: one user
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - What has been picked for the next check run?
  - Payment selection work in progress by user
  - selected for payment
  - Invoices marked to pay in the payment workfile by user, with count, amount and discount.
  - how big is the check run so far
*/
SELECT APWH.UserId, COUNT(*) AS Invoices, SUM(APWH.PayAmt) AS AmountToPay, SUM(APWH.DiscTaken) AS Discount
FROM APWH WITH (NOLOCK)
WHERE APWH.APCo = @APCo
    AND APWH.PayYN = 'Y'
GROUP BY APWH.UserId
ORDER BY APWH.UserId
