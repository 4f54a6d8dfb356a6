/*
title: Electronic payments whose deposits do not add up to the net pay
grain: one payment
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Do the splits of each direct deposit agree with the net of the payment?
  - Valid electronic payments between two days with net amount, number of deposits, their sum and difference, where not equal
  - dd total vs net
  - the bank file of 6/28 was $312.40 off from our register
  - Find any payday since March 1 on which someone's accounts got more or less in total than he earned.
  - dd splits dont foot
  - Pieces that don't make the whole
  - Which electronic wage payments in 2024 were distributed for more or less than their amount?
  - Cash accounting can't reconcile the payroll account to the bank's ACH total; find all non-voided electronic payments whose pieces fail to sum up, with bank account name and employee's full name.
  - EFT pieces ≠ paid amt
  - pay day, bank account's name, reference, person's full name, paid, number of pieces, sum of pieces, gap
  - e-pay where dep splits off vs net, since mar 1, not voids
  - Electronic wages are split over a worker's accounts; on which paydays did the parts fail to add up to the whole?
*/
WITH Split AS (
    SELECT PRDH.PRCo, PRDH.CMCo, PRDH.CMAcct, PRDH.PayMethod, PRDH.CMRef, PRDH.CMRefSeq, PRDH.EFTSeq,
        COUNT(*) AS Deposits, SUM(PRDH.Amt) AS Deposited
    FROM PRDH WITH (NOLOCK)
    WHERE PRDH.PRCo = @PRCo
    GROUP BY PRDH.PRCo, PRDH.CMCo, PRDH.CMAcct, PRDH.PayMethod, PRDH.CMRef, PRDH.CMRefSeq, PRDH.EFTSeq
)
SELECT PRPH.PaidDate, PRPH.CMAcct, CMAC.Description AS BankAccountName, PRPH.CMRef, PRPH.EFTSeq, PRPH.Employee,
    PREHName.FullName, PRPH.PaidAmt, COALESCE(Split.Deposits, 0) AS Deposits, COALESCE(Split.Deposited, 0) AS Deposited,
    PRPH.PaidAmt - COALESCE(Split.Deposited, 0) AS Difference
FROM PRPH WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON PRPH.CMCo = CMAC.CMCo
    AND PRPH.CMAcct = CMAC.CMAcct
JOIN PREHName WITH (NOLOCK)
    ON PRPH.PRCo = PREHName.PRCo
    AND PRPH.Employee = PREHName.Employee
LEFT JOIN Split
    ON PRPH.PRCo = Split.PRCo
    AND PRPH.CMCo = Split.CMCo
    AND PRPH.CMAcct = Split.CMAcct
    AND PRPH.PayMethod = Split.PayMethod
    AND PRPH.CMRef = Split.CMRef
    AND PRPH.CMRefSeq = Split.CMRefSeq
    AND PRPH.EFTSeq = Split.EFTSeq
WHERE PRPH.PRCo = @PRCo
    AND PRPH.PayMethod = 'E'
    AND PRPH.Void = 'N'
    AND PRPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND PRPH.PaidAmt <> COALESCE(Split.Deposited, 0)
ORDER BY PRPH.PaidDate, PREHName.FullName
