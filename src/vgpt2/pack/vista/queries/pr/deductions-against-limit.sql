/*
title: Deductions taken against their annual limit
grain: one employee and deduction
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which employees have maxed out a deduction this year or are close to it?
  - Amount taken between two months, the annual limit that applies (employee's override or the code's) and what is left, by employee and deduction
  - deduction limits
  - who hit the 401k max allready
  - Tell me before Lopez goes over the HSA cap in the fall.
  - left till cap, by emp
  - Withholdings with a ceiling, how far along each person is
  - Who is near or past a yearly maximum on what we withhold?
  - 'HR must warn people before the December payroll: for January to November show every person''s withholding with a yearly ceiling, what was taken, and the room that is left.'
  - maxed out 401k / HSA, who
  - 'least room first: full name, withholding''s name, ceiling that applies, amount taken, room left'
  - ytd dedns vs anual cap by guy, whos close to the 401k lmt
  - Savings plans and the like have a yearly maximum per person; how much has each one used up?
*/
WITH Taken AS (
    SELECT PREA.PRCo, PREA.Employee, PREA.EDLCode, SUM(PREA.Amount) AS Amount
    FROM PREA WITH (NOLOCK)
    WHERE PREA.PRCo = @PRCo
        AND PREA.EDLType = 'D'
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PREA.PRCo, PREA.Employee, PREA.EDLCode
)
SELECT Taken.Employee, PREHName.FullName, PRDL.DLCode, PRDL.Description,
    CASE WHEN PRED.OverLimit = 'Y' THEN PRED.Limit ELSE PRDL.LimitAmt END AS LimitAmount, Taken.Amount,
    CASE WHEN PRED.OverLimit = 'Y' THEN PRED.Limit ELSE PRDL.LimitAmt END - Taken.Amount AS AmountLeft
FROM Taken
JOIN PRDL WITH (NOLOCK)
    ON Taken.PRCo = PRDL.PRCo
    AND Taken.EDLCode = PRDL.DLCode
JOIN PREHName WITH (NOLOCK)
    ON Taken.PRCo = PREHName.PRCo
    AND Taken.Employee = PREHName.Employee
LEFT JOIN PRED WITH (NOLOCK)
    ON Taken.PRCo = PRED.PRCo
    AND Taken.Employee = PRED.Employee
    AND Taken.EDLCode = PRED.DLCode
WHERE PRDL.LimitBasis = 'C'
    AND PRDL.LimitPeriod = 'A'
    AND CASE WHEN PRED.OverLimit = 'Y' THEN PRED.Limit ELSE PRDL.LimitAmt END > 0
ORDER BY AmountLeft, PREHName.FullName, PRDL.DLCode
