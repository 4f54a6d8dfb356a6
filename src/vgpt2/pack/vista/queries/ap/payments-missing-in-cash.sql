/*
title: Payments that have no cash transaction
grain: one payment
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which vendor payments never reached cash management?
  - AP payments without a matching bank transaction
  - checks missing in cm
  - Payments that are not void and have no cash transaction with the same bank account and number.
  - paid but not in the bank register
  - Disbursements of 2024 that the bank ledger has no trace of.
  - Bank rec is off by 3,118; look for checks or ACH recorded by payables between january and june which never made it to the cash side
  - AP checks absent from CM
  - AP payments without cash entry, bank account, method, check number, period and date, payee, dollars, by date, unmatched only
  - ap cks not in cash mgmt, q3, no voids
  - We recorded paying suppliers, but our bank records show nothing of it; which payments are those?
*/
SELECT APPH.CMAcct, APPH.PayMethod, APPH.CMRef, APPH.CMRefSeq, APPH.PaidMth, APPH.PaidDate, APPH.Name, APPH.Amount
FROM APPH WITH (NOLOCK)
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'N'
    AND APPH.PaidMth BETWEEN @BeginMth AND @EndMth
    AND NOT EXISTS (
        SELECT 1
        FROM CMDT WITH (NOLOCK)
        WHERE CMDT.CMCo = APPH.CMCo
            AND CMDT.CMAcct = APPH.CMAcct
            AND CMDT.CMRef = APPH.CMRef
            AND CMDT.CMRefSeq = APPH.CMRefSeq
    )
ORDER BY APPH.PaidDate, APPH.CMRef
