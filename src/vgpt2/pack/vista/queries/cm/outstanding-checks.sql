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
*/
SELECT CMDT.ActDate, CMDT.CMRef, CMDT.Payee, CMDT.Amount, CMDT.Source
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMAcct = @CMAcct
    AND CMDT.CMTransType = 1
    AND CMDT.StmtDate IS NULL
    AND CMDT.Void = 'N'
ORDER BY CMDT.ActDate, CMDT.CMRef
