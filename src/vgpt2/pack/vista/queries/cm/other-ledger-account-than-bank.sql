/*
title: Cash transactions posted to another ledger account than the one on their bank account
grain: one cash transaction
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Did any bank activity hit a cash account other than the one the bank is set up with?
  - Register items whose cash ledger account differs from the account on the bank record, with both accounts named
  - wrong cash account
  - We re-pointed the payroll bank to 1021- in the middle of the year and I believe the first weeks went on to the previous number, which would explain why the reconciliation is off by 44,900; show each item of the year where the number used and the number of the bank differ.
  - bank tranactions w/ diffrent gl acct than the bank setup
  - Movements that landed beside the proper balance sheet line
  - Any item in May that went to 1010- though the bank sits on 1020-?
  - Register entries of 2024 that used a cash number unlike the one set for their bank
  - When the payroll bank got a new ledger number, some entries kept going to the former; for January to December find each, naming the bank, both numbers, the payee and sum.
  - posted to the wrong cash number
  - Bank account name, the GL number it should use, the GL number and title it did use, module, check number, payee, day, amount
  - CM trans where gl cash acct <> bank setup, ytd
  - Every bank account belongs to one number in the books; which payments or deposits were recorded under a different one?
*/
SELECT CMDT.Mth, CMDT.CMTrans, CMDT.CMAcct, CMAC.Description AS BankAccount, CMAC.GLAcct AS BankGLAcct,
    CMDT.CMGLAcct AS PostedGLAcct, GLAC.Description AS PostedAccount, CMDT.Source, CMDT.CMRef, CMDT.Payee,
    CMDT.ActDate, CMDT.Amount
FROM CMDT WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
LEFT JOIN GLAC WITH (NOLOCK)
    ON CMDT.GLCo = GLAC.GLCo
    AND CMDT.CMGLAcct = GLAC.GLAcct
WHERE CMDT.CMCo = @CMCo
    AND CMDT.Mth BETWEEN @BeginMth AND @EndMth
    AND CMDT.Void = 'N'
    AND CMDT.CMGLAcct <> CMAC.GLAcct
ORDER BY CMDT.Mth, CMDT.CMAcct, CMDT.CMTrans
