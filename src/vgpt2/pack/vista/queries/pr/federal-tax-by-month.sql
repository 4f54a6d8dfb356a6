/*
title: Federal income tax withheld by month
grain: one month
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much federal withholding did we take in each month of the quarter?
  - Federal income tax deduction by month paid with number of employees, subject wages and amount
  - federal withholding
  - fit total april may june for the 941
  - Tie our deposits to what came out of people's checks for Uncle Sam.
  - fed tax per mth
  - Income tax held back for the IRS, monthly, as the company set-up defines it
  - How much income tax came off people's pay every month of 2024?
  - The auditor reconciles IRS deposits with payroll; monthly for 2024 he wants wages that were subject, income tax taken, and how many people had it.
  - FIT by month
  - month, name of the tax item, number of people, wages it applied to, tax taken
  - fit w/h per mo jan-dec subj wgs + hd cnt
  - How much national income tax did we hold back from everybody, month after month?
*/
SELECT PREA.Mth, PRFI.TaxDedn, PRDL.Description, COUNT(DISTINCT PREA.Employee) AS Employees,
    SUM(PREA.SubjectAmt) AS SubjectWages, SUM(PREA.Amount) AS Withheld
FROM PREA WITH (NOLOCK)
JOIN PRFI WITH (NOLOCK)
    ON PREA.PRCo = PRFI.PRCo
    AND PREA.EDLCode = PRFI.TaxDedn
JOIN PRDL WITH (NOLOCK)
    ON PREA.PRCo = PRDL.PRCo
    AND PREA.EDLCode = PRDL.DLCode
WHERE PREA.PRCo = @PRCo
    AND PREA.EDLType = 'D'
    AND PREA.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY PREA.Mth, PRFI.TaxDedn, PRDL.Description
ORDER BY PREA.Mth
