/*
title: Cash movement by day with running balance of the month
grain: one day
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
  CMAcct: {type: bCMAcct, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How did cash move day by day this month?
  - Daily cash in and out of a bank account
  - daily cash
  - Money in, money out and running net of a bank account by day of a month.
  - what days did we burn the cash
*/
WITH Days AS (
    SELECT CMDT.ActDate, SUM(CASE WHEN CMDT.Amount > 0 THEN CMDT.Amount ELSE 0 END) AS MoneyIn,
        SUM(CASE WHEN CMDT.Amount < 0 THEN CMDT.Amount ELSE 0 END) AS MoneyOut, SUM(CMDT.Amount) AS Net
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.CMCo = @CMCo
        AND CMDT.CMAcct = @CMAcct
        AND CMDT.Mth = @Mth
        AND CMDT.Void = 'N'
    GROUP BY CMDT.ActDate
)
SELECT Days.ActDate, Days.MoneyIn, Days.MoneyOut, Days.Net,
    SUM(Days.Net) OVER (ORDER BY Days.ActDate ROWS UNBOUNDED PRECEDING) AS RunningNet
FROM Days
ORDER BY Days.ActDate
