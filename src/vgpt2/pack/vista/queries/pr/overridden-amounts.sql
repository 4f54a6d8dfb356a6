/*
title: Payroll deductions and liabilities that were overridden in a range of pay periods
grain: one overridden code of an employee's payment
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Where did someone type over a calculated tax or deduction?
  - Overrides by pay period end, employee, payment sequence and code, with calculated amount, amount used and difference
  - payroll overrides
  - whose withholding got messed with on the bonus run
  - Our auditor samples manual changes to pay from January to March.
  - hand changed deds
  - Show me every figure that the system worked out one way and we paid another.
  - In 2024, where was a computed withholding or employer contribution replaced by hand?
  - 'Auditors sample manual intervention: for January to March show each replaced amount by employee, period, run and item, what the system figured and what was used.'
  - manual ded overrides
  - 'by period end and full name: payment sequence and its label, item''s name, calculated, used, gap'
  - hand keyd over amts on deds/liabs ytd, bonus run esp
  - Someone replaced the computer's figure with his own on a paycheck; where, for whom, and how different was it?
*/
SELECT PRDT.PRGroup, PRDT.PREndDate, PRDT.PaySeq, PRPS.Description AS SequenceName, PRDT.Employee,
    PREHName.FullName, PRDT.EDLType, PRDT.EDLCode, PRDL.Description AS CodeName, PRDT.Amount, PRDT.OverAmt,
    PRDT.OverAmt - PRDT.Amount AS Difference
FROM PRDT WITH (NOLOCK)
JOIN PRDL WITH (NOLOCK)
    ON PRDT.PRCo = PRDL.PRCo
    AND PRDT.EDLCode = PRDL.DLCode
JOIN PREHName WITH (NOLOCK)
    ON PRDT.PRCo = PREHName.PRCo
    AND PRDT.Employee = PREHName.Employee
LEFT JOIN PRPS WITH (NOLOCK)
    ON PRDT.PRCo = PRPS.PRCo
    AND PRDT.PRGroup = PRPS.PRGroup
    AND PRDT.PREndDate = PRPS.PREndDate
    AND PRDT.PaySeq = PRPS.PaySeq
WHERE PRDT.PRCo = @PRCo
    AND PRDT.PREndDate BETWEEN @BeginDate AND @EndDate
    AND PRDT.EDLType IN ('D', 'L')
    AND PRDT.UseOver = 'Y'
ORDER BY PRDT.PREndDate, PREHName.FullName, PRDT.PaySeq, PRDT.EDLCode
