/*
title: Electronic vendor payments of a month with number of payees
grain: one electronic payment file
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How many vendors were paid by each ACH file in June, and does the file total match the bank entry?
  - EFT files of a month with payee count and total against the bank transaction
  - ach files june
  - One row per electronic payment number of the month with bank, date, bank amount, count of payees, sum paid and difference.
  - the direct deposit to vendors dont foot to what the bank pulled
  - Direct credits that left the account this month and how many suppliers each covered
  - Tie the May wires and ACH to the payee detail
  - 'June''s electronic files to suppliers: number of recipients and agreement with the bank'
  - Our bank's ACH limit is up for renewal; for June show every file sent to suppliers from each account, how many got paid in it, the total, and whether the register holds that figure.
  - supplier EFT runs, payees per run
  - Bank account name, EFT file number and day, withdrawn amount, suppliers in it, AP total, discrepancy
  - AP eft's 06/24 w/ payee cnt vs CM amt
  - We pay many suppliers at once by computer; how many were in each such run in June, and did the bank take exactly the total?
*/
WITH Files AS (
    SELECT APPH.CMCo, APPH.CMAcct, APPH.CMRef, COUNT(*) AS Payees, SUM(APPH.Amount) AS Paid
    FROM APPH WITH (NOLOCK)
    WHERE APPH.CMCo = @CMCo
        AND APPH.PaidMth = @Mth
        AND APPH.PayMethod = 'E'
        AND APPH.VoidYN = 'N'
    GROUP BY APPH.CMCo, APPH.CMAcct, APPH.CMRef
)
SELECT CMDT.CMAcct, CMAC.Description AS BankAccount, CMDT.CMRef, CMDT.ActDate, CMDT.Amount AS BankAmount, Files.Payees,
    Files.Paid, CMDT.Amount + Files.Paid AS Difference
FROM CMDT WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
JOIN Files
    ON CMDT.CMCo = Files.CMCo
    AND CMDT.CMAcct = Files.CMAcct
    AND CMDT.CMRef = Files.CMRef
WHERE CMDT.CMCo = @CMCo
    AND CMDT.Mth = @Mth
    AND CMDT.CMTransType = 4
    AND CMDT.Void = 'N'
ORDER BY CMDT.CMAcct, CMDT.ActDate, CMDT.CMRef
