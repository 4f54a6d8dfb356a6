/*
title: Cash transactions that cleared the bank before their own date
grain: one cash transaction
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
asks:
  - Are there checks that the bank paid before the date written on them?
  - Transactions with a cleared date earlier than the transaction date, with number, payee and both dates
  - cleared too early
  - Our auditor noticed check 104412 as cashed two days before it was issued, which means someone cleared the wrong item or the check was cut after the fact to cover a manual one; please go through everything that was cleared and give me all with the two dates the wrong way round.
  - items clearred before thier date
  - Bank dates that cannot be right
  - Anything at the operating account taken in March but dated April?
  - Items the bank honored earlier than the day we put on them
  - While testing cut-off, the auditor found a payment the bank took on the 3rd that we dated the 5th; find every other non-void item with the two days reversed.
  - bank beat our own date
  - 'Newest bank date ahead: account, check or deposit number, payee, our date next to the earlier clearing date, statement, amount'
  - clr dt < trans dt in CM, list em
  - Did the bank ever pay out a check, or credit a deposit, on a day before we say it existed?
*/
SELECT CMDT.CMAcct, CMDT.CMTransType, CMDT.CMRef, CMDT.Payee, CMDT.Description, CMDT.ActDate, CMDT.ClearDate,
    CMDT.StmtDate, CMDT.Amount
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.Void = 'N'
    AND CMDT.ClearDate < CMDT.ActDate
ORDER BY CMDT.ClearDate DESC, CMDT.CMAcct, CMDT.CMRef
