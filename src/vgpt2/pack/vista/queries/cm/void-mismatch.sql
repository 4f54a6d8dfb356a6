/*
title: Vendor checks void in payables or at the bank but not in both
grain: one check
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Are there checks we voided in payables that still count in the bank register, or the other way round?
  - Void status of vendor checks compared between payables and cash
  - voids that dont match
  - Checks paid between two months whose void flag differs, with bank, number, vendor name, both flags, amount and the void memo.
  - we voided 10233 but its still showing as outstanding on the rec
  - Cancelled payments not cancelled everywhere, fiscal year 2024
  - Find stop-paid items where only one side was reversed
  - Supplier checks cancelled on one side only, AP or cash, during 2024
  - The reconciliation carries checks that AP swears were cancelled; from January to December find each whose status differs between the two, with supplier's name, sum and the reason that was noted.
  - cancelled here, alive there
  - Bank account title, number, pay date, supplier's name, cancelled in AP, cancelled at bank, sum, memo; by account
  - AP void flag <> CM void flag, cks ytd
  - When a check to a supplier was called off, did both departments note it, or does one still think it's good?
*/
SELECT CMDT.CMAcct, CMAC.Description AS BankAccount, APPH.CMRef, APPH.PaidDate, APPH.Vendor, APPH.Name,
    APPH.VoidYN, CMDT.Void AS BankVoid, APPH.Amount, APPH.VoidMemo
FROM APPH WITH (NOLOCK)
JOIN CMDT WITH (NOLOCK)
    ON APPH.CMCo = CMDT.CMCo
    AND APPH.CMAcct = CMDT.CMAcct
    AND APPH.CMRef = CMDT.CMRef
    AND APPH.CMRefSeq = CMDT.CMRefSeq
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
WHERE APPH.CMCo = @CMCo
    AND APPH.PaidMth BETWEEN @BeginMth AND @EndMth
    AND APPH.PayMethod = 'C'
    AND CMDT.CMTransType = 1
    AND APPH.VoidYN <> CMDT.Void
ORDER BY CMDT.CMAcct, APPH.PaidDate, APPH.CMRef
