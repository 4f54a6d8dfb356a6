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
  - Payments by check that are over three months old and still not presented, at year end
  - 'Year-end cleanup: which checks older than 90 days on December 31 never reached a statement, to whom were they written, how much, and how many days have they been out?'
  - moldy paper nobody presented
  - 'Uncleared checks over three months old, oldest ahead: account, number, day written, payee, amount, days floating'
  - stale cks > 90 dys as of 12/31, void excl
  - Whom did we send a check more than three months ago that they have never taken to their bank?
*/
SELECT CMDT.CMAcct, CMDT.CMRef, CMDT.ActDate, CMDT.Payee, CMDT.Amount, DATEDIFF(DAY, CMDT.ActDate, @AsOf) AS DaysOut
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMTransType = 1
    AND CMDT.StmtDate IS NULL
    AND CMDT.Void = 'N'
    AND DATEDIFF(DAY, CMDT.ActDate, @AsOf) > 90
ORDER BY CMDT.ActDate, CMDT.CMRef
