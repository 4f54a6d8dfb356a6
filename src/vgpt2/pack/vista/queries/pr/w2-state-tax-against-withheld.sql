/*
title: State tax on W-2s against state tax withheld
grain: one state
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  TaxYear: {type: char(4), example: "2024"}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Do the state boxes on our W-2s agree with what we withheld during the year?
  - State wages and tax of W-2s, tax withheld under the state's deduction code in the months of the year, and the difference, by state
  - w2 state tie out
  - ohio wh on the w2s vs what payroll says, off by how much
  - Annual reconciliation for each state return, 2024
  - state w/h w2 vs ytd
  - Before filing, show me any place where the forms and our monthly totals disagree.
  - By state, does 2024's W-2 tax equal what payroll held back?
  - Annual state reconciliations must be filed by January 31; per state show forms, wages and tax on them, the tax held under that state's withholding January to December, and the gap.
  - state boxes vs held
  - 'per state: which withholding, how many forms, earnings, amount printed, amount truly kept from pay, off by'
  - w2 st tax vs ytd sit by state 2024 ohio off
  - For each state, is the tax printed on the yearly slips the same as what we really took off wages?
*/
WITH Form AS (
    SELECT PRWS.PRCo, PRWS.State, COUNT(DISTINCT PRWS.Employee) AS Employees, SUM(PRWS.Wages) AS Wages,
        SUM(PRWS.Tax) AS Tax
    FROM PRWS WITH (NOLOCK)
    WHERE PRWS.PRCo = @PRCo
        AND PRWS.TaxYear = @TaxYear
    GROUP BY PRWS.PRCo, PRWS.State
),
Withheld AS (
    SELECT PREA.PRCo, PREA.EDLCode, SUM(PREA.Amount) AS Amount
    FROM PREA WITH (NOLOCK)
    WHERE PREA.PRCo = @PRCo
        AND PREA.EDLType = 'D'
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PREA.PRCo, PREA.EDLCode
)
SELECT Form.State, PRSI.TaxDedn, PRDL.Description, Form.Employees, Form.Wages, Form.Tax,
    COALESCE(Withheld.Amount, 0) AS TaxWithheld, Form.Tax - COALESCE(Withheld.Amount, 0) AS Difference
FROM Form
JOIN PRSI WITH (NOLOCK)
    ON Form.PRCo = PRSI.PRCo
    AND Form.State = PRSI.State
LEFT JOIN PRDL WITH (NOLOCK)
    ON PRSI.PRCo = PRDL.PRCo
    AND PRSI.TaxDedn = PRDL.DLCode
LEFT JOIN Withheld
    ON PRSI.PRCo = Withheld.PRCo
    AND PRSI.TaxDedn = Withheld.EDLCode
ORDER BY Form.State
