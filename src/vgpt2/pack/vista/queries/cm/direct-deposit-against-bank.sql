/*
title: Payroll direct deposits by file against the bank register
grain: one deposit file of a payroll group and pay period
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Does each direct deposit file in payroll agree with the single withdrawal in the bank register?
  - Electronic payroll payments by bank account, reference, group and pay period with number of people, total, bank amount and difference
  - dd file vs bank
  - The June 14 payroll file was 186,402.77 according to payroll; what does cash show?
  - ach payroll total dont match bank for the week of may 10
  - Bank account, file reference, group, week ending, people, net wages, withdrawal, out by.
  - Proof that what left for employees' accounts equals what was earned net
  - Wages transferred electronically in 2024, each file compared with the withdrawal
  - The June 14 transfer was questioned by the bank; for every wage file of the year state the pay group's name, week ending, headcount, net wages, what was withdrawn and any gap.
  - ACH wages vs withdrawal
  - 'By period end: bank account title, file number, group name, people in it, wage total, bank total and variance'
  - prl dd files vs cm eft, yr 2024, find diffs
  - When workers are paid straight to their banks, did the amount that left our account match what payroll says they earned?
*/
WITH Sent AS (
    SELECT PRPH.PRCo, PRPH.CMCo, PRPH.CMAcct, PRPH.CMRef, PRPH.PRGroup, PRPH.PREndDate, COUNT(*) AS People,
        SUM(PRPH.PaidAmt) AS Amount
    FROM PRPH WITH (NOLOCK)
    WHERE PRPH.CMCo = @CMCo
        AND PRPH.PayMethod = 'E'
        AND PRPH.Void = 'N'
        AND PRPH.PaidMth BETWEEN @BeginMth AND @EndMth
    GROUP BY PRPH.PRCo, PRPH.CMCo, PRPH.CMAcct, PRPH.CMRef, PRPH.PRGroup, PRPH.PREndDate
),
Bank AS (
    SELECT CMDT.CMCo, CMDT.CMAcct, CMDT.CMRef, -SUM(CMDT.Amount) AS Amount
    FROM CMDT WITH (NOLOCK)
    WHERE CMDT.CMCo = @CMCo
        AND CMDT.CMTransType = 4
        AND CMDT.Void = 'N'
    GROUP BY CMDT.CMCo, CMDT.CMAcct, CMDT.CMRef
)
SELECT Sent.CMAcct, CMAC.Description AS BankAccount, Sent.CMRef, Sent.PRGroup, PRGR.Description AS GroupName,
    Sent.PREndDate, Sent.People, Sent.Amount AS PayrollAmount, ISNULL(Bank.Amount, 0) AS BankAmount,
    Sent.Amount - ISNULL(Bank.Amount, 0) AS Difference
FROM Sent
JOIN CMAC WITH (NOLOCK)
    ON Sent.CMCo = CMAC.CMCo
    AND Sent.CMAcct = CMAC.CMAcct
JOIN PRGR WITH (NOLOCK)
    ON Sent.PRCo = PRGR.PRCo
    AND Sent.PRGroup = PRGR.PRGroup
LEFT JOIN Bank
    ON Sent.CMCo = Bank.CMCo
    AND Sent.CMAcct = Bank.CMAcct
    AND Sent.CMRef = Bank.CMRef
ORDER BY Sent.PREndDate, Sent.CMAcct, Sent.CMRef
