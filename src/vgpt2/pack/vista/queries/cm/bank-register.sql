/*
title: Bank register with running balance
grain: one cash transaction
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
  CMAcct: {type: bCMAcct, example: 1}
asks:
  - Show the register of this bank account with a running balance.
  - Bank register with balance after each transaction
  - check book
  - All cash transactions of an account by date with reference, payee, amount and running balance.
  - gimme the checkbook for the main account
*/
SELECT CMDT.ActDate, CMDT.CMTransType, CMDT.CMRef, CMDT.Payee, CMDT.Description, CMDT.Amount,
    SUM(CMDT.Amount) OVER (ORDER BY CMDT.ActDate, CMDT.Mth, CMDT.CMTrans ROWS UNBOUNDED PRECEDING) AS Balance
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMAcct = @CMAcct
    AND CMDT.Void = 'N'
ORDER BY CMDT.ActDate, CMDT.Mth, CMDT.CMTrans
