/*
title: Outstanding checks more than 90 days old
grain: one check
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-12-31}
asks:
  - Which checks have been outstanding for more than 90 days?
  - Stale checks
  - stale dated checks
  - Uncleared checks more than 90 days old with payee and amount.
  - checks that never got cashed
*/
SELECT CMDT.CMAcct, CMDT.CMRef, CMDT.ActDate, CMDT.Payee, CMDT.Amount, DATEDIFF(DAY, CMDT.ActDate, @AsOf) AS DaysOut
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMTransType = 1
    AND CMDT.StmtDate IS NULL
    AND CMDT.Void = 'N'
    AND DATEDIFF(DAY, CMDT.ActDate, @AsOf) > 90
ORDER BY CMDT.ActDate, CMDT.CMRef
