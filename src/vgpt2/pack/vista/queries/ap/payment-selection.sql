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
  - How many bills has each user flagged for the upcoming run, worth what?
  - Controller approves friday's run only under 400,000; tell me what is ticked to pay so far by each clerk, with the discounts
  - ticked to pay, by clerk
  - 'Upcoming check run so far: user, number of bills ticked, dollars to go out, discount, one line per clerk'
  - whos got what markd to pay in the wrkfile, $ tot
  - Our clerks are choosing which bills to settle next; how much has each one chosen up to now?
*/
SELECT APWH.UserId, COUNT(*) AS Invoices, SUM(APWH.PayAmt) AS AmountToPay, SUM(APWH.DiscTaken) AS Discount
FROM APWH WITH (NOLOCK)
WHERE APWH.APCo = @APCo
    AND APWH.PayYN = 'Y'
GROUP BY APWH.UserId
ORDER BY APWH.UserId
