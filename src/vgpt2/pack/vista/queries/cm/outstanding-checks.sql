/*
title: Outstanding checks of a bank account
grain: one check
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
  CMAcct: {type: bCMAcct, example: 1}
asks:
  - Which checks have not cleared the bank?
  - Outstanding checks for a bank account
  - uncleared checks
  - List checks without a statement date for one account, voids left out.
  - what checks r still floating
  - Checks from account 1 that have not shown up at the bank
  - Before moving 80,000 out of account 1 tomorrow, I must know which checks against it are yet to be presented, to whom they went and for how much.
  - acct 1, checks still out
  - 'Uncleared checks on acct 1, oldest ahead: day written, number, payee, amount, from AP or payroll'
  - o/s cks acct 1, no voids
  - From our main account, which checks that we handed out has the recipient not turned into money so far?
*/
SELECT CMDT.ActDate, CMDT.CMRef, CMDT.Payee, CMDT.Amount, CMDT.Source
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMAcct = @CMAcct
    AND CMDT.CMTransType = 1
    AND CMDT.StmtDate IS NULL
    AND CMDT.Void = 'N'
ORDER BY CMDT.ActDate, CMDT.CMRef
