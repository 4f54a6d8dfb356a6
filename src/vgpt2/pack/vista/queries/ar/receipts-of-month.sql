/*
title: Cash receipts of a month
grain: one receipt
level: basic
parameters:
  ARCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What cash came in this month?
  - Cash receipts by customer for a month
  - receipts june
  - List customer payments of a month with check number and amount received.
  - who payed us in june
  - Payments that customers sent us during June, one at a time
  - Our bank called about a deposit on the 14th that it cannot place; give every check received in June with the client's name, its number, the deposit it went into and the sum.
  - june checks from customers
  - 'By day: payer''s name, check no., deposit slip no. and dollars for everything collected in that month'
  - 'ar cash recpts jornal 06/24 w/ dep #'
  - Who sent us money this past month, when did it come and how much was each payment?
*/
SELECT ARTH.TransDate, ARTH.Customer, ARCM.Name, ARTH.CheckNo, ARTH.CMDeposit, ARTH.CreditAmt
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.Mth = @Mth
    AND ARTH.ARTransType = 'P'
ORDER BY ARTH.TransDate, ARCM.Name, ARTH.CheckNo
