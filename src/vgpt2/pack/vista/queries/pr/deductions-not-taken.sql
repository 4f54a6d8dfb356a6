/*
title: Deductions due in a pay period that were not taken
grain: one employee and deduction
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Whose health insurance should have come out of this check but did not?
  - Employee deductions whose frequency was switched on for the period, for people who were paid, with no amount in the period
  - missed deductions
  - did the once a month stuff get skiped on anybody in the last june payroll
  - Everyone with a check and an active set-up, yet nothing withheld under that code
  - due, not withheld
  - The uniform company says Ramirez was not charged in group 2. Anyone else?
  - Whose scheduled withholdings failed to come out of the June 29 payroll of group 1?
  - Medical premiums came up short on the carrier's invoice; name everybody paid in that period whose frequency was on, yet a set-up withholding produced nothing, with its rate.
  - skipped dedns 6/29
  - 'by full name: withholding and its name, how often it''s due, the amount or rate set up'
  - dedns that shoulda hit 6/29 grp 1 but $0, who n wht cd
  - Something should have been taken off these workers' pay this time and wasn't; who, and what was it?
*/
SELECT PRED.Employee, PREHName.FullName, PRED.DLCode, PRDL.Description, PRED.Frequency, PRED.RateAmt
FROM PRED WITH (NOLOCK)
JOIN PRDL WITH (NOLOCK)
    ON PRED.PRCo = PRDL.PRCo
    AND PRED.DLCode = PRDL.DLCode
JOIN PREHName WITH (NOLOCK)
    ON PRED.PRCo = PREHName.PRCo
    AND PRED.Employee = PREHName.Employee
JOIN PRAF WITH (NOLOCK)
    ON PRED.PRCo = PRAF.PRCo
    AND PRED.Frequency = PRAF.Frequency
WHERE PRED.PRCo = @PRCo
    AND PRAF.PRGroup = @PRGroup
    AND PRAF.PREndDate = @PREndDate
    AND PRED.EmplBased = 'Y'
    AND PRDL.DLType = 'D'
    AND EXISTS (
        SELECT 1
        FROM PRSQ WITH (NOLOCK)
        WHERE PRSQ.PRCo = PRED.PRCo
            AND PRSQ.PRGroup = PRAF.PRGroup
            AND PRSQ.PREndDate = PRAF.PREndDate
            AND PRSQ.Employee = PRED.Employee
    )
    AND NOT EXISTS (
        SELECT 1
        FROM PRDT WITH (NOLOCK)
        WHERE PRDT.PRCo = PRED.PRCo
            AND PRDT.PRGroup = PRAF.PRGroup
            AND PRDT.PREndDate = PRAF.PREndDate
            AND PRDT.Employee = PRED.Employee
            AND PRDT.EDLType = 'D'
            AND PRDT.EDLCode = PRED.DLCode
            AND PRDT.Amount <> 0
    )
ORDER BY PREHName.FullName, PRED.Employee, PRED.DLCode
