/*
title: Payments of a pay period whose total of deductions differs from the deduction lines behind it, with employee and difference
grain: one employee and payment sequence
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Check that what was taken off each pay equals the sum of the single deductions, and show the ones that don't.
  - Employee, sequence, deductions on the payment, sum of deduction lines with overrides, difference, one pay period
  - deduction tie-out
  - "After the run I tie the register to the detail, since once somebody changed an override after the checks were printed and the union remittance was off by eighty dollars for months; I'd like only the people where the total on the pay isn't the total of the lines."
  - dedn total vs detial mismatch this payperiod
  - Was more or less kept from somebody than the items on the stub say?
  - In the 6/15 period only K. Dunn was 80.00 apart
  - For which June 29 checks do the withheld total and its itemized lines disagree?
  - 'Register-to-detail proof before remitting: for group 1''s June 29 period find payments whose total taken off isn''t the sum of single items with overrides, employee''s full name and gap.'
  - ded total ≠ ded lines
  - 'biggest gap first: full name, payment sequence, check or electronic, reference, total on payment, sum of items'
  - dedn on chk vs detl off 6/29, sumbody changed an ovrd
  - On a paycheck the deductions should sum to the stated total; for whom don't they?
*/
WITH Lines AS (
    SELECT PRDT.PRCo, PRDT.PRGroup, PRDT.PREndDate, PRDT.Employee, PRDT.PaySeq,
        SUM(CASE WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END) AS Amount
    FROM PRDT WITH (NOLOCK)
    WHERE PRDT.PRCo = @PRCo
        AND PRDT.PRGroup = @PRGroup
        AND PRDT.PREndDate = @PREndDate
        AND PRDT.EDLType = 'D'
    GROUP BY PRDT.PRCo, PRDT.PRGroup, PRDT.PREndDate, PRDT.Employee, PRDT.PaySeq
)
SELECT PRSQ.Employee, PREHName.FullName, PRSQ.PaySeq, PRSQ.PayMethod, PRSQ.CMRef, PRSQ.Dedns AS OnPayment,
    ISNULL(Lines.Amount, 0) AS OfLines, PRSQ.Dedns - ISNULL(Lines.Amount, 0) AS Difference
FROM PRSQ WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRSQ.PRCo = PREHName.PRCo
    AND PRSQ.Employee = PREHName.Employee
LEFT JOIN Lines
    ON PRSQ.PRCo = Lines.PRCo
    AND PRSQ.PRGroup = Lines.PRGroup
    AND PRSQ.PREndDate = Lines.PREndDate
    AND PRSQ.Employee = Lines.Employee
    AND PRSQ.PaySeq = Lines.PaySeq
WHERE PRSQ.PRCo = @PRCo
    AND PRSQ.PRGroup = @PRGroup
    AND PRSQ.PREndDate = @PREndDate
    AND PRSQ.Dedns <> ISNULL(Lines.Amount, 0)
ORDER BY ABS(PRSQ.Dedns - ISNULL(Lines.Amount, 0)) DESC, PRSQ.Employee
