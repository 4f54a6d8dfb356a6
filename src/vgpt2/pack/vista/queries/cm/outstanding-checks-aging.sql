/*
title: Outstanding checks by bank account and age, up to 30, 31 to 90 and over 90 days
grain: one bank account
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How old are the outstanding checks of each bank account?
  - Ageing of uncleared checks
  - outstanding checks 30 60 90
  - Uncleared checks of each account in buckets of days since the check date.
  - how much float is out there n how old
  - Divide unpresented checks of every bank by how long they have been out, at June 30
  - Treasury keeps a cushion for checks still floating; at 6/30, how much per bank account has been out for up to a month, up to three, and longer than that?
  - float by age, every bank
  - Bank account with its name, uncleared check dollars up to a month old, up to a quarter, beyond a quarter
  - o/s ck aging per bank acct 0-30/31-90/90+
  - Add up the checks people haven't cashed yet for each of our accounts, separating fresh ones from really old ones.
*/
SELECT CMDT.CMAcct, CMAC.Description,
    SUM(CASE WHEN DATEDIFF(DAY, CMDT.ActDate, @AsOf) <= 30 THEN CMDT.Amount ELSE 0 END) AS Days0To30,
    SUM(CASE WHEN DATEDIFF(DAY, CMDT.ActDate, @AsOf) BETWEEN 31 AND 90 THEN CMDT.Amount ELSE 0 END) AS Days31To90,
    SUM(CASE WHEN DATEDIFF(DAY, CMDT.ActDate, @AsOf) > 90 THEN CMDT.Amount ELSE 0 END) AS Over90
FROM CMDT WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMTransType = 1
    AND CMDT.StmtDate IS NULL
    AND CMDT.Void = 'N'
GROUP BY CMDT.CMAcct, CMAC.Description
ORDER BY CMDT.CMAcct
