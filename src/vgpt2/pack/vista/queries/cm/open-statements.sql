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
