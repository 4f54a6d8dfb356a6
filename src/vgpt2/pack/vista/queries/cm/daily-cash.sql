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
  - 'Account 1 in June: what came in and left on each date, accumulating'
  - For the treasurer's chart of how close to zero we got, set out the inflow, outflow, net and accumulated net for every date in June on account 1.
  - june cash by day, acct 1
  - 'Calendar of a month for acct 1: cash received, cash spent, net of the day, net since the first'
  - dly in/out + cum net acct 1 jun 24
  - For each date in June, how much arrived in and how much left the main account, and where did that leave us since the first?
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
