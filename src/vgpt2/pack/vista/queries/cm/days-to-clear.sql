/*
title: Days until transactions clear, by type
grain: one transaction type
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  CMAcct: {type: bCMAcct, example: 1}
asks:
  - How long do checks and deposits take to clear?
  - Average clearing time by type
  - days to clear
  - Average and longest number of days from the date of a transaction until it cleared, by type, for one account.
  - how fast do checks hit the bank
  - Average delay at the bank for each kind of item on account 1
  - We are negotiating funds availability with the bank, so on account 1 work out for checks, deposits and other kinds how many days pass until they go through, on average and at worst.
  - float by type, acct 1
  - 'Checks, deposits, transfers: sample size, mean clearing time and slowest case, acct 1'
  - avg + max dys to clr by cm trans typ
  - After we write a check or bring one in, how long does it usually take until it appears at the bank?
*/
SELECT CMDT.CMTransType, COUNT(*) AS Transactions,
    AVG(1.0 * DATEDIFF(DAY, CMDT.ActDate, CMDT.ClearDate)) AS AverageDays,
    MAX(DATEDIFF(DAY, CMDT.ActDate, CMDT.ClearDate)) AS LongestDays
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMAcct = @CMAcct
    AND CMDT.ClearDate IS NOT NULL
    AND CMDT.Void = 'N'
GROUP BY CMDT.CMTransType
ORDER BY CMDT.CMTransType
