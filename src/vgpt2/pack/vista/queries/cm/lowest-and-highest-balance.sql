/*
title: Lowest and highest daily book balance of each bank account between two dates with opening and closing balance
grain: one bank account
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How low did each bank account get during June, and how high?
  - Opening, lowest, highest and closing book balance by bank account for a range of days
  - low point of cash
  - did any acount dip under a million last mnth
  - The covenant on minimum liquidity counts every day and not only the last one, so before signing the certificate I have to know the worst evening of each account within the quarter, together with where it began and ended
  - How close to empty were we on the worst evening?
  - Account, name, start, minimum, maximum, end - April 1 to June 30 2024, operating account 1 above all
  - June's minimum and maximum at every bank, along with how the month began and ended
  - Our loan agreement forbids falling below 500,000 on any day; for June show the worst and best day-end figure of each account by bank name, with first and final figures.
  - cash floor + ceiling, june
  - Account title and bank, figure at start, bottom, peak, figure at finish; the one that sank deepest first
  - min/max dly bk bal each acct 6/1-6/30
  - Between the first and last of June, what was the smallest amount we ever had in each account, and the largest?
*/
WITH Days AS (
    SELECT CMDT.CMCo, CMDT.CMAcct, CMDT.ActDate, SUM(CMDT.Amount) AS Amount
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.CMCo = @CMCo
        AND CMDT.ActDate <= @EndDate
        AND CMDT.Void = 'N'
    GROUP BY CMDT.CMCo, CMDT.CMAcct, CMDT.ActDate
),
Balances AS (
    SELECT Days.CMCo, Days.CMAcct, Days.ActDate, Days.Amount,
        SUM(Days.Amount) OVER (PARTITION BY Days.CMCo, Days.CMAcct ORDER BY Days.ActDate
            ROWS UNBOUNDED PRECEDING) AS Balance,
        LEAD(Days.ActDate) OVER (PARTITION BY Days.CMCo, Days.CMAcct ORDER BY Days.ActDate) AS NextDate
    FROM Days
)
SELECT CMAC.CMAcct, CMAC.Description, CMAC.BankName,
    SUM(CASE WHEN Balances.ActDate < @BeginDate THEN Balances.Amount ELSE 0 END) AS Opening,
    MIN(CASE WHEN Balances.NextDate IS NULL OR Balances.NextDate > @BeginDate THEN Balances.Balance END) AS Lowest,
    MAX(CASE WHEN Balances.NextDate IS NULL OR Balances.NextDate > @BeginDate THEN Balances.Balance END) AS Highest,
    SUM(Balances.Amount) AS Closing
FROM CMAC WITH (NOLOCK)
JOIN Balances
    ON CMAC.CMCo = Balances.CMCo
    AND CMAC.CMAcct = Balances.CMAcct
GROUP BY CMAC.CMAcct, CMAC.Description, CMAC.BankName
ORDER BY Lowest, CMAC.CMAcct
