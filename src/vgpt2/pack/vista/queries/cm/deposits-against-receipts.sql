/*
title: Bank deposits against the customer receipts behind them
grain: one deposit
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Do the deposits on the bank side agree with the customer receipts that make them up?
  - Tie each deposit of June to receivables receipts and show the difference
  - deposit tie out
  - One row for each deposit of the month with bank account, deposit number, date, bank amount, sum of cash receipts with that number and difference.
  - my deposit slip dont match what AR keyed, find which ones are off for 6/24
  - Money put in the bank compared with what customers were credited for
  - Any deposit in May where collections recorded a different figure than what was banked?
  - Match every June deposit to the sum of customer payments carrying its number
  - On the June reconciliation three deposits look short; line up each one with the number and total of client payments entered under that slip, bank by bank, and give the gap.
  - deposit slips vs AR entries, june
  - Bank by name, deposit number and day, amount banked, count and sum of customer receipts in it, discrepancy
  - dep ref tie to cash rcpts 6/24 w/ variance
  - When checks are taken to the bank together, does the total of the trip equal what we credited the customers with?
*/
WITH Receipts AS (
    SELECT ARTH.CMCo, ARTH.CMAcct, ARTH.CMDeposit, COUNT(*) AS Receipts, SUM(ARTH.CreditAmt) AS Amount
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.CMCo = @CMCo
        AND ARTH.ARTransType IN ('P', 'M')
    GROUP BY ARTH.CMCo, ARTH.CMAcct, ARTH.CMDeposit
)
SELECT CMDT.CMAcct, CMAC.Description, CMDT.CMRef, CMDT.ActDate, CMDT.Amount AS BankAmount, Receipts.Receipts,
    ISNULL(Receipts.Amount, 0) AS ReceiptAmount, CMDT.Amount - ISNULL(Receipts.Amount, 0) AS Difference
FROM CMDT WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
LEFT JOIN Receipts
    ON CMDT.CMCo = Receipts.CMCo
    AND CMDT.CMAcct = Receipts.CMAcct
    AND CMDT.CMRef = Receipts.CMDeposit
WHERE CMDT.CMCo = @CMCo
    AND CMDT.Mth = @Mth
    AND CMDT.CMTransType = 2
    AND CMDT.Void = 'N'
ORDER BY CMDT.CMAcct, CMDT.ActDate, CMDT.CMRef
