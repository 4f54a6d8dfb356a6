/*
title: Reconciliation of each bank account at a statement date from bank balance to book balance
grain: one bank account
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
  StmtDate: {type: bDate, example: 2024-06-30}
asks:
  - One page for the June binder with statement balance, deposits in transit, outstanding checks, other open items, adjusted balance, book balance and difference for each account.
  - Bank reconciliation summary of all accounts at a statement date with open items as they stood on that day
  - bank rec summary
  - First National operating is off by 1,312.18 at 6/30, show the whole formula
  - do all the bank recs tie for this month end
  - Account, bank name, per bank, plus, minus, should be, per register, out by.
  - Sign-off sheet that treasury can hand to the partner in charge
  - Walk from the bank's June 30 figure to our own for every account
  - The partner signs the June close tomorrow; one page with the bank's ending figure, deposits not yet there, payments not yet presented, anything else pending, our figure and what does not tie.
  - rec recap 6/30, each acct
  - Account title, bank, finished or not, per bank, plus deposits pending, less checks and transfers pending, others, per books, unexplained
  - bnk rec smry all accts 6/30 w/ DIT + o/s + diff
  - At the end of June the bank showed one amount and we another; which pending things explain that, account by account?
*/
WITH Book AS (
    SELECT CMDT.CMCo, CMDT.CMAcct, SUM(CMDT.Amount) AS Balance,
        SUM(CASE WHEN CMDT.CMTransType = 2 AND (CMDT.StmtDate IS NULL OR CMDT.StmtDate > @StmtDate)
            THEN CMDT.Amount ELSE 0 END) AS DepositsInTransit,
        SUM(CASE WHEN CMDT.CMTransType IN (1, 4) AND (CMDT.StmtDate IS NULL OR CMDT.StmtDate > @StmtDate)
            THEN CMDT.Amount ELSE 0 END) AS PaymentsOutstanding,
        SUM(CASE WHEN CMDT.CMTransType IN (0, 3) AND (CMDT.StmtDate IS NULL OR CMDT.StmtDate > @StmtDate)
            THEN CMDT.Amount ELSE 0 END) AS OtherOpen
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.CMCo = @CMCo
        AND CMDT.ActDate <= @StmtDate
        AND CMDT.Void = 'N'
    GROUP BY CMDT.CMCo, CMDT.CMAcct
)
SELECT CMST.CMAcct, CMAC.Description, CMAC.BankName, CMST.Status, CMST.StmtBal,
    ISNULL(Book.DepositsInTransit, 0) AS DepositsInTransit, ISNULL(Book.PaymentsOutstanding, 0) AS PaymentsOutstanding,
    ISNULL(Book.OtherOpen, 0) AS OtherOpen, ISNULL(Book.Balance, 0) AS BookBalance,
    CMST.StmtBal + ISNULL(Book.DepositsInTransit, 0) + ISNULL(Book.PaymentsOutstanding, 0) + ISNULL(Book.OtherOpen, 0)
        - ISNULL(Book.Balance, 0) AS Difference
FROM CMST WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMST.CMCo = CMAC.CMCo
    AND CMST.CMAcct = CMAC.CMAcct
LEFT JOIN Book
    ON CMST.CMCo = Book.CMCo
    AND CMST.CMAcct = Book.CMAcct
WHERE CMST.CMCo = @CMCo
    AND CMST.StmtDate = @StmtDate
ORDER BY CMST.CMAcct
