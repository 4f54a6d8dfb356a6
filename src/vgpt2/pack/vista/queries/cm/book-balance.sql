/*
title: Book balance of each bank account
grain: one bank account
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How much cash do we have in each bank account?
  - Book balance by bank account
  - bank balances
  - Sum of all cash transactions through a date by bank account.
  - how much money is in the bank
*/
SELECT CMAC.CMAcct, CMAC.Description, SUM(CMDT.Amount) AS BookBalance
FROM CMAC WITH (NOLOCK)
JOIN CMDT WITH (NOLOCK)
    ON CMAC.CMCo = CMDT.CMCo
    AND CMAC.CMAcct = CMDT.CMAcct
WHERE CMAC.CMCo = @CMCo
    AND CMDT.ActDate <= @AsOf
    AND CMDT.Void = 'N'
GROUP BY CMAC.CMAcct, CMAC.Description
ORDER BY CMAC.CMAcct
