/*
title: Void cash transactions of a range of months
grain: one cash transaction
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which bank transactions were voided?
  - Void checks and deposits by bank account
  - voids in cash mgmt
  - Void cash transactions in a range of months with account, type, number, payee and amount.
  - cancelled checks in the bank register
  - Cancelled entries in the bank register during 2024
  - 'Internal audit samples cancellations: every check, deposit or other bank entry that was nullified between January and December, with account, number, payee, text and sum.'
  - what got nixed in cash this year
  - 'Voided checks and deposits by account and day: number, payee, remark, amount, module they came from'
  - voided CM entrys jan-dec
  - Which checks or deposits did we declare invalid this year?
*/
SELECT CMDT.CMAcct, CMDT.CMTransType, CMDT.CMRef, CMDT.ActDate, CMDT.Payee, CMDT.Description, CMDT.Amount, CMDT.Source
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.Void = 'Y'
    AND CMDT.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY CMDT.CMAcct, CMDT.ActDate, CMDT.CMRef
