/*
title: Payroll checks that have not cleared the bank
grain: one check
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-06-30}
asks:
  - Which paychecks has nobody cashed?
  - Valid payroll checks paid by a date whose bank entry has no clear date, with bank account name, employee, check and amount
  - outstanding payroll checks
  - old pay checks still floating around from before june, do we have to escheat em
  - Before I stale-date anything I need names behind the uncashed wages on the payroll account.
  - Did Ortiz ever take his last check to the bank?
  - What wage checks are still outstanding at the bank as of June 30?
  - 'Our unclaimed-property filing is due and the state wants owners: give every live paycheck dated up to June 30 the bank hasn''t paid, with the person''s full name and whether he is still employed.'
  - wages still floating at the bank
  - bank account and its name, check, pay day, person, still active or gone, amount, oldest first
  - unclrd paychks thru 6/30, who n how much, not voided
  - Which employees were given a paper paycheck and have never taken it to a bank?
*/
SELECT PRPH.CMCo, PRPH.CMAcct, CMAC.Description AS AccountName, PRPH.CMRef, PRPH.PaidDate, PRPH.Employee,
    PREHName.FullName, PREHName.ActiveYN, PRPH.PaidAmt
FROM PRPH WITH (NOLOCK)
JOIN CMDT WITH (NOLOCK)
    ON PRPH.CMCo = CMDT.CMCo
    AND PRPH.CMAcct = CMDT.CMAcct
    AND PRPH.CMRef = CMDT.CMRef
    AND PRPH.CMRefSeq = CMDT.CMRefSeq
JOIN CMAC WITH (NOLOCK)
    ON PRPH.CMCo = CMAC.CMCo
    AND PRPH.CMAcct = CMAC.CMAcct
JOIN PREHName WITH (NOLOCK)
    ON PRPH.PRCo = PREHName.PRCo
    AND PRPH.Employee = PREHName.Employee
WHERE PRPH.PRCo = @PRCo
    AND PRPH.PayMethod = 'C'
    AND PRPH.Void = 'N'
    AND PRPH.PaidDate <= @ThroughDate
    AND CMDT.CMTransType = 1
    AND CMDT.ClearDate IS NULL
ORDER BY PRPH.PaidDate, PRPH.CMRef
