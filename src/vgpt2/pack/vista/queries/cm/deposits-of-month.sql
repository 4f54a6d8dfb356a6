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
  - Sums lodged with the banks during June, one by one, plus statement they showed up on
  - A grant monitor asked for evidence of what was lodged during June, so set out per bank account the date, slip number, amount and the statement, if there is one.
  - what'd we lodge in june
  - Bank account with its name, then deposit day, deposit number, amount, and cleared on which statement if any
  - dep list 06/24 all bnk accts, void excl
  - How often and how much did we pay in at the bank in June, and into which account?
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
