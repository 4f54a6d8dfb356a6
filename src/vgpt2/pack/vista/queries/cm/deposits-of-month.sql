/*
title: Deposits of a month by bank account
grain: one deposit
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What deposits did we make this month?
  - List deposits of a month
  - bank deposits june
  - Deposits by account and date for one month, cleared or not.
  - money we put in the bank last month
*/
SELECT CMDT.CMAcct, CMAC.Description, CMDT.ActDate, CMDT.CMRef, CMDT.Amount, CMDT.StmtDate
FROM CMDT WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
WHERE CMDT.CMCo = @CMCo
    AND CMDT.Mth = @Mth
    AND CMDT.CMTransType = 2
    AND CMDT.Void = 'N'
ORDER BY CMDT.CMAcct, CMDT.ActDate, CMDT.CMRef
