/*
title: Statements of a bank account
grain: one statement
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
  CMAcct: {type: bCMAcct, example: 1}
asks:
  - Which statements did we reconcile for this bank account?
  - Bank statement history with beginning and ending balance
  - statement list
  - Statements of one account by date with beginning balance, statement balance and status.
  - show me the bank recs we did
  - History of account 1's monthly statements, most recent first
  - 'A successor auditor asks to see that account 1 was reconciled every month: statement days, opening, closing, amount worked, and whether each is closed.'
  - stmt history, acct 1
  - 'Acct 1 statements, newest ahead: day, beginning, ending, working balance, open or closed'
  - all stmts for bnk acct 1 w/ beg/end + status
  - What monthly papers from the bank have we entered for our main account, and with which starting and final amounts?
*/
SELECT CMST.StmtDate, CMST.BegBal, CMST.StmtBal, CMST.WorkBal, CMST.Status
FROM CMST WITH (NOLOCK)
WHERE CMST.CMCo = @CMCo
    AND CMST.CMAcct = @CMAcct
ORDER BY CMST.StmtDate DESC
