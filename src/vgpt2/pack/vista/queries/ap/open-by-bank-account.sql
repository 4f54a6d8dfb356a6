/*
title: Open payables by bank account and payment method
grain: one bank account and payment method
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - From which bank accounts will the open invoices be paid?
  - Open payables by bank account and payment method
  - ap by cash account
  - Unheld open amounts grouped by the invoice's bank account and payment method.
  - how much comes out of each bank acct when we pay evrything
  - Which of our bank accounts, and by what method, will settle what's owed?
  - Treasurer must fund the operating and payroll accounts separately before friday; total unblocked bills per account they'd draw on, checks versus ACH
  - funding needed per bank acct
  - 'What''s unpaid, broken down: bank account and its name, check or ACH or card, dollars unblocked and unpaid'
  - unpd ap by cm acct n pmt method
  - If every bill ready to be paid were paid, how much would leave each of our bank accounts?
*/
SELECT APTH.CMCo, APTH.CMAcct, CMAC.Description, APTH.PayMethod, SUM(APTD.Amount) AS OpenAmount
FROM APTH WITH (NOLOCK)
JOIN APTD WITH (NOLOCK)
    ON APTH.APCo = APTD.APCo
    AND APTH.Mth = APTD.Mth
    AND APTH.APTrans = APTD.APTrans
JOIN CMAC WITH (NOLOCK)
    ON APTH.CMCo = CMAC.CMCo
    AND APTH.CMAcct = CMAC.CMAcct
WHERE APTH.APCo = @APCo
    AND APTD.Status = 1
GROUP BY APTH.CMCo, APTH.CMAcct, CMAC.Description, APTH.PayMethod
ORDER BY APTH.CMCo, APTH.CMAcct, APTH.PayMethod
