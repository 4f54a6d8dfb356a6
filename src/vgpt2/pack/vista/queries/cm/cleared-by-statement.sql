/*
title: Transactions cleared on a statement, by type
grain: one transaction type
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  CMAcct: {type: bCMAcct, example: 1}
  StmtDate: {type: bDate, example: 2024-06-30}
asks:
  - What cleared on this bank statement?
  - Cleared totals by type for a statement
  - bank rec totals
  - Count and cleared amount by transaction type for one statement date.
  - wat cleared last month
*/
SELECT CMDT.CMTransType, COUNT(*) AS Transactions, SUM(CMDT.ClearedAmt) AS Cleared
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMAcct = @CMAcct
    AND CMDT.StmtDate = @StmtDate
GROUP BY CMDT.CMTransType
ORDER BY CMDT.CMTransType
