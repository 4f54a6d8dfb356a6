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
*/
SELECT CMST.StmtDate, CMST.BegBal, CMST.StmtBal, CMST.WorkBal, CMST.Status
FROM CMST WITH (NOLOCK)
WHERE CMST.CMCo = @CMCo
    AND CMST.CMAcct = @CMAcct
ORDER BY CMST.StmtDate DESC
