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
