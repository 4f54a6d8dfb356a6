/*
title: Both sides of each bank transfer with account name and statement
grain: one side of a transfer
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - For every transfer between our accounts this year, did both banks clear it and on which statement?
  - Transfers with the transaction on either side, account name and clearing
  - transfer both legs
  - "Each leg of a bank transfer from January through December: transfer number, reference, account, bank name, signed amount, statement date."
  - moved money from operating to payroll, has it landed yet
  - Sweep entries where only one leg is reconciled
  - I need the in and out of each internal wire with the name of the bank
  - Internal moves between accounts in 2024, out and in, and whether each bank took them
  - 'Kiting is on the audit program: for each move between our own banks from January to December list the leg out and the leg in with bank names, signed sums and the statement that has it.'
  - internal wires, each leg
  - 'By transfer: when, check number or memo ref, out-leg and in-leg with the institution, signed dollars, and the month each side got reconciled'
  - xfers btwn accts, both legs w/ stmt dt, ytd
  - Whenever we shifted money from one of our accounts to another this year, did it leave the first and reach the second according to the banks?
*/
SELECT CMTT.Mth, CMTT.CMTransferTrans, CMTT.ActDate, CMTT.CMRef, CMDT.CMCo, CMDT.CMAcct, CMAC.Description,
    CMAC.BankName, CMDT.Amount, CMDT.StmtDate
FROM CMTT WITH (NOLOCK)
JOIN CMDT WITH (NOLOCK)
    ON CMTT.Mth = CMDT.Mth
    AND CMTT.CMTransferTrans = CMDT.CMTransferTrans
    AND ((CMTT.FromCMCo = CMDT.CMCo AND CMTT.FromCMTrans = CMDT.CMTrans)
        OR (CMTT.ToCMCo = CMDT.CMCo AND CMTT.ToCMTrans = CMDT.CMTrans))
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
WHERE CMTT.CMCo = @CMCo
    AND CMTT.Mth BETWEEN @BeginMth AND @EndMth
    AND CMDT.Void = 'N'
ORDER BY CMTT.Mth, CMTT.CMTransferTrans, CMDT.Amount
