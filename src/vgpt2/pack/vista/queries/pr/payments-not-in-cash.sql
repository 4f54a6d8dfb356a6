/*
title: Payroll checks that are missing from the bank ledger
grain: one check
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which payroll checks never made it to cash management?
  - Payroll checks without a bank transaction of the same reference
  - pr checks not in cash
  - Payroll checks not void, paid between two dates, for which no bank entry has that account and reference.
  - paychecks the bank side doesnt know about
  - Which valid paychecks of 2024 lack any entry in the bank register?
  - Bank reconciliation shows payroll checks we never booked; find non-voided paper checks dated January to June with no counterpart in cash management, number, day, amount.
  - PR checks w/ no CM entry
  - bank account, check number, pay day, employee number, amount, in date order
  - paychks not in cm ytd, void=no, need em b4 bank rec
  - Some wage checks were written but our record of the bank account doesn't show them; which?
*/
SELECT PRPH.CMCo, PRPH.CMAcct, PRPH.CMRef, PRPH.PaidDate, PRPH.Employee, PRPH.PaidAmt
FROM PRPH WITH (NOLOCK)
WHERE PRPH.PRCo = @PRCo
    AND PRPH.PayMethod = 'C'
    AND PRPH.Void = 'N'
    AND PRPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM CMDT WITH (NOLOCK)
        WHERE CMDT.CMCo = PRPH.CMCo
            AND CMDT.CMAcct = PRPH.CMAcct
            AND CMDT.CMRef = PRPH.CMRef
    )
ORDER BY PRPH.PaidDate, PRPH.CMRef
