/*
title: Deduction and liability codes that go to payables but name no vendor
grain: one code
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which withholding codes are meant to be paid out but have nobody to pay?
  - Codes marked to go to payables by themselves with an empty payee, with kind, frequency and pay type
  - codes without payee
  - the new Aflac code isnt making it to AP, payee missing?
  - Check code 215 and its neighbours for a missing remittance address.
  - no vndr on dedn
  - Money that we take from people and that would then have no place to go
  - What auto-remitted withholding or employer items have no payee filled in?
  - The transfer to payables failed on a new insurance item; check for all items flagged to go over automatically with an empty payee, their frequency and pay type.
  - auto-AP, no payee
  - withheld or employer's, number, name, how often, pay type, split per employee or not
  - dl cds that go to ap on there own but vndr blank, aflac??
  - We take money for others automatically; for which sorts did we forget to say who should get it?
*/
SELECT PRDL.DLCode, PRDL.Description, PRDL.DLType, PRDL.Frequency, PRDL.PayType, PRDL.TransByEmployee
FROM PRDL WITH (NOLOCK)
WHERE PRDL.PRCo = @PRCo
    AND PRDL.AutoAP = 'Y'
    AND PRDL.Vendor IS NULL
ORDER BY PRDL.DLType, PRDL.DLCode
