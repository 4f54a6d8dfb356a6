/*
title: Bank statements that are still open
grain: one statement
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
asks:
  - Which bank reconciliations are not finished?
  - Open bank statements with the amount still to explain
  - open bank recs
  - Statements that are open, with statement balance, working balance and the difference.
  - which banks arent reconciled yet
  - Bank statements begun and not closed, with the gap remaining on each
  - Close is Thursday and the bank work is dragging; for each statement somebody started but didn't finish, state account, date, bank's ending, where we stand and the distance between.
  - half-done bank recs
  - Bank account with description, statement day, beginning and ending balance, working balance, unreconciled remainder
  - opn stmts in CM w/ diff left
  - We compare our records with the bank's every month; which of those comparisons has somebody started without completing, and how far off is it?
*/
SELECT CMST.CMAcct, CMAC.Description, CMST.StmtDate, CMST.BegBal, CMST.StmtBal, CMST.WorkBal,
    CMST.StmtBal - CMST.WorkBal AS Difference
FROM CMST WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMST.CMCo = CMAC.CMCo
    AND CMST.CMAcct = CMAC.CMAcct
WHERE CMST.CMCo = @CMCo
    AND CMST.Status = 0
ORDER BY CMST.CMAcct, CMST.StmtDate
