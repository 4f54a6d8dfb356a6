/*
title: Book balance of each bank account against payables due through a date
grain: one bank account
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Do we have enough in each account to cover what falls due by the end of the year?
  - Bank book balance less open payables assigned to that account and due by a date
  - cash vs bills due
  - Per bank account show current book balance, approved unpaid vendor amounts due on or before a day, and what is left.
  - will operating bounce if we pay everthing due thru friday
  - Liquidity check by account before the check run on the 15th
  - How much is left over in checking after covering suppliers through December 31
  - Can each checking account carry the vendor bills falling due by year end?
  - 'Our controller decides tomorrow whether to draw on the credit line: set what the books hold in every account against open supplier amounts payable by December 31 and state what stays.'
  - cash on hand less bills coming due
  - Checking account by name, cash per books, AP payable out of it by the date, what stays afterwards
  - bk bal minus AP due thru 12/31 per bank acct
  - If we pay all the suppliers whose deadline comes before the end of December, how much money stays in each account?
*/
WITH Book AS (
    SELECT CMDT.CMCo, CMDT.CMAcct, SUM(CMDT.Amount) AS Balance
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.CMCo = @CMCo
        AND CMDT.Void = 'N'
    GROUP BY CMDT.CMCo, CMDT.CMAcct
),
Due AS (
    SELECT APTH.CMCo, APTH.CMAcct, SUM(APTD.Amount) AS Amount
    FROM APTH WITH (NOLOCK)
    JOIN APTD WITH (NOLOCK)
        ON APTH.APCo = APTD.APCo
        AND APTH.Mth = APTD.Mth
        AND APTH.APTrans = APTD.APTrans
    WHERE APTH.CMCo = @CMCo
        AND APTD.Status = 1
        AND APTD.DueDate <= @ThroughDate
    GROUP BY APTH.CMCo, APTH.CMAcct
)
SELECT CMAC.CMAcct, CMAC.Description, ISNULL(Book.Balance, 0) AS BookBalance, ISNULL(Due.Amount, 0) AS PayablesDue,
    ISNULL(Book.Balance, 0) - ISNULL(Due.Amount, 0) AS Remaining
FROM CMAC WITH (NOLOCK)
LEFT JOIN Book
    ON CMAC.CMCo = Book.CMCo
    AND CMAC.CMAcct = Book.CMAcct
LEFT JOIN Due
    ON CMAC.CMCo = Due.CMCo
    AND CMAC.CMAcct = Due.CMAcct
WHERE CMAC.CMCo = @CMCo
ORDER BY CMAC.CMAcct
