/*
title: Receipts by deposit against the deposit in the bank register
grain: one deposit
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Do the customer receipts of each deposit add up to what cash management shows, and has the bank cleared it?
  - Deposit tie-out between receivables and the bank account
  - Checks logged under deposit 0612 total something else than the bank has, find such differences
  - deposits vs bank
  - did all r deposits make it to the bank side
  - 'Per bank account and deposit number: receipts entered, amount in the bank register, difference, clear date.'
  - Do receipts per deposit agree with the bank register, January to June?
  - 'Fidelity bond auditor checks for lapping: each deposit''s receipts as entered, what the cash side recorded, any gap, and when the bank cleared it'
  - AR deposits tied to CM
  - Receipts next to the bank register, month, bank account's name, deposit number, how many receipts, entered, per bank register, gap, day cleared
  - 'dep recon ar v cm by dep # h1'
  - For each trip to the bank, do the client payments we wrote down equal what the account shows?
*/
WITH Receipts AS (
    SELECT ARTH.CMCo, ARTH.CMAcct, ARTH.Mth, ARTH.CMDeposit, COUNT(*) AS Receipts, SUM(ARTH.CreditAmt) AS Amount
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType IN ('P', 'M')
        AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY ARTH.CMCo, ARTH.CMAcct, ARTH.Mth, ARTH.CMDeposit
)
SELECT Receipts.Mth, Receipts.CMAcct, CMAC.Description, Receipts.CMDeposit, Receipts.Receipts,
    Receipts.Amount AS Receivables, CMDT.Amount AS Bank, Receipts.Amount - ISNULL(CMDT.Amount, 0) AS Difference,
    CMDT.ClearDate
FROM Receipts
JOIN CMAC WITH (NOLOCK)
    ON Receipts.CMCo = CMAC.CMCo
    AND Receipts.CMAcct = CMAC.CMAcct
LEFT JOIN CMDT WITH (NOLOCK)
    ON Receipts.CMCo = CMDT.CMCo
    AND Receipts.Mth = CMDT.Mth
    AND Receipts.CMAcct = CMDT.CMAcct
    AND Receipts.CMDeposit = CMDT.CMRef
    AND CMDT.CMTransType = 2
ORDER BY Receipts.Mth, Receipts.CMAcct, Receipts.CMDeposit
