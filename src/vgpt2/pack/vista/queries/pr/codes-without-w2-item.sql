/*
title: Earnings, deduction and liability codes with accumulated amounts in a range of months that no W-2 item of the tax year takes up
grain: one payroll code
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  TaxYear: {type: char(4), example: "2024"}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which payroll codes were used this year and are in no box of the W-2?
  - Type, code, description, employees and total amount for the year where there is no W-2 assignment
  - codes missing from w2
  - Each December we add a code or two during the year, a new 401k loan here or a fringe there, and forget the W-2 setup, so please list every code that carried money between January and December and isn't assigned to any item of that year's form, with how many people had it
  - dedcution codes not setup for the w2
  - Money that ran through paychecks and won't show on the year-end slip
  - Is deduction 415, 38 people, really left out of 2024?
  - Which pay and withholding codes with money in 2024 are unmapped for annual wage forms?
  - Year-end tax forms print next week; to avoid corrections I want each code that carried amounts this year but has no place on the form, how many people and what sum.
  - unmapped for year-end forms, w/ dollars
  - kind, number, name, how many employees, total of the year
  - used edl cds not mapd to w2 2024, any $$ in em
  - At year's end each worker gets a tax statement; which sorts of pay or deduction have we forgotten to put on it?
*/
WITH Used AS (
    SELECT PREA.PRCo, PREA.EDLType, PREA.EDLCode, COUNT(DISTINCT PREA.Employee) AS Employees, SUM(PREA.Amount) AS Amount
    FROM PREA WITH (NOLOCK)
    WHERE PREA.PRCo = @PRCo
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PREA.PRCo, PREA.EDLType, PREA.EDLCode
    HAVING SUM(PREA.Amount) <> 0
)
SELECT Used.EDLType, Used.EDLCode, COALESCE(PREC.Description, PRDL.Description) AS CodeName, Used.Employees, Used.Amount
FROM Used
LEFT JOIN PREC WITH (NOLOCK)
    ON Used.EDLType = 'E'
    AND Used.PRCo = PREC.PRCo
    AND Used.EDLCode = PREC.EarnCode
LEFT JOIN PRDL WITH (NOLOCK)
    ON Used.EDLType <> 'E'
    AND Used.PRCo = PRDL.PRCo
    AND Used.EDLCode = PRDL.DLCode
WHERE NOT EXISTS (
        SELECT 1
        FROM PRWC WITH (NOLOCK)
        WHERE PRWC.PRCo = Used.PRCo
            AND PRWC.TaxYear = @TaxYear
            AND PRWC.EDLType = Used.EDLType
            AND PRWC.EDLCode = Used.EDLCode
    )
ORDER BY Used.EDLType, Used.EDLCode
