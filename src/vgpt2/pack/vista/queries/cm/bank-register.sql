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
  - Every movement on account 1 in date order with what remained after it
  - The owner disputes that we were ever overdrawn, so lay out all entries of account 1 from the start, payee, reference, sum and the amount remaining after every one, without voids.
  - running register, acct 1
  - 'Acct 1 from the beginning: day, check or deposit number, payee, remark, amount, running cash after it'
  - chkbk for acct 1 w/ run bal, no voids
  - It should look like the little book in which you note every check and what is left afterwards.
*/
SELECT CMDT.ActDate, CMDT.CMTransType, CMDT.CMRef, CMDT.Payee, CMDT.Description, CMDT.Amount,
    SUM(CMDT.Amount) OVER (ORDER BY CMDT.ActDate, CMDT.Mth, CMDT.CMTrans ROWS UNBOUNDED PRECEDING) AS Balance
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMAcct = @CMAcct
    AND CMDT.Void = 'N'
ORDER BY CMDT.ActDate, CMDT.Mth, CMDT.CMTrans
