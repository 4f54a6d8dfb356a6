/*
title: Local tax on W-2s of a tax year against local tax withheld, by deduction code
grain: one local tax deduction
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  TaxYear: {type: char(4), example: "2024"}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Do the city and school boxes on the W-2s agree with what we held back in the year?
  - Local deduction, name, localities and people on W-2s, local wages and tax, tax withheld in the months and the difference
  - local tax tie out
  - RITA rejected our annual reconciliation last year because Akron was 318 dollars short, so this year I am checking the boxes at the bottom of the form against what was really taken, deduction by deduction, before any file is uploaded
  - muncipal tax w2 vs witheld 2024
  - Small governments' share on the year-end form, proven against payroll
  - Is Cleveland within a dollar for 2024?
  - Per city withholding, does 2024's W-2 tax equal what came off pay?
  - 'RITA rejected us over Akron last year, so before uploading reconcile every city or school withholding by name: local wages and tax on the forms, tax taken January to December, gap.'
  - muni reconciliation before filing
  - withholding and its name, number of localities, people, local wages, tax on forms, tax taken, gap
  - lcl tx w2 vs ytd ded 2024 akron off 318
  - Town taxes appear on the year-end slips; is it the same sum that we took off people's wages?
*/
WITH Form AS (
    SELECT PRLI.PRCo, PRLI.TaxDedn, COUNT(DISTINCT PRWL.LocalCode) AS Localities,
        COUNT(DISTINCT PRWL.Employee) AS Employees, SUM(PRWL.Wages) AS Wages, SUM(PRWL.Tax) AS Tax
    FROM PRWL WITH (NOLOCK)
    JOIN PRLI WITH (NOLOCK)
        ON PRWL.PRCo = PRLI.PRCo
        AND PRWL.LocalCode = PRLI.LocalCode
    WHERE PRWL.PRCo = @PRCo
        AND PRWL.TaxYear = @TaxYear
    GROUP BY PRLI.PRCo, PRLI.TaxDedn
),
Withheld AS (
    SELECT PREA.PRCo, PREA.EDLCode, SUM(PREA.Amount) AS Amount
    FROM PREA WITH (NOLOCK)
    WHERE PREA.PRCo = @PRCo
        AND PREA.EDLType = 'D'
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PREA.PRCo, PREA.EDLCode
)
SELECT Form.TaxDedn, PRDL.Description, Form.Localities, Form.Employees, Form.Wages, Form.Tax,
    COALESCE(Withheld.Amount, 0) AS TaxWithheld, Form.Tax - COALESCE(Withheld.Amount, 0) AS Difference
FROM Form
JOIN PRDL WITH (NOLOCK)
    ON Form.PRCo = PRDL.PRCo
    AND Form.TaxDedn = PRDL.DLCode
LEFT JOIN Withheld
    ON Form.PRCo = Withheld.PRCo
    AND Form.TaxDedn = Withheld.EDLCode
ORDER BY Form.TaxDedn
