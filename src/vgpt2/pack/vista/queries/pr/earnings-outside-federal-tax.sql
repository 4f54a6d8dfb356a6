/*
title: Earnings codes paid that are not subject to federal withholding
grain: one earnings code
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What do we pay people that the federal tax does not see?
  - Earnings codes outside the basis of the federal withholding code with employees, hours and amount for a range of months
  - untaxed pay types
  - is code 42 truck allowance in the fed basis, it was $61k last yr
  - "IRS exam, 2024: document every kind of pay that was treated as non-taxable, and how much of it."
  - earnings w/ no FIT
  - Per diem and friends, money handed out that never met Uncle Sam
  - What pay kinds of 2024 escape the federal income tax withholding?
  - The IRS sent a questionnaire on accountable plans; I need every sort of pay that isn't in the base for federal withholding, number of employees, hours and money from January to December.
  - pay not in FIT base
  - 'most money first: pay type and its name, counted as real earnings or not, federal tax code, number of people, hours, total'
  - ern cds not subj to fed w/h ytd $, per diem etc
  - Which payments to our workers are made without any national income tax being taken, and how much is that?
*/
SELECT PREC.EarnCode, PREC.Description, PREC.TrueEarns, PRFI.TaxDedn, COUNT(DISTINCT PREA.Employee) AS Employees,
    SUM(PREA.Hours) AS Hours, SUM(PREA.Amount) AS Amount
FROM PREA WITH (NOLOCK)
JOIN PREC WITH (NOLOCK)
    ON PREA.PRCo = PREC.PRCo
    AND PREA.EDLCode = PREC.EarnCode
JOIN PRFI WITH (NOLOCK)
    ON PREA.PRCo = PRFI.PRCo
WHERE PREA.PRCo = @PRCo
    AND PREA.EDLType = 'E'
    AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    AND NOT EXISTS (
        SELECT 1
        FROM PRDB WITH (NOLOCK)
        WHERE PRDB.PRCo = PREC.PRCo
            AND PRDB.DLCode = PRFI.TaxDedn
            AND PRDB.EDLType = 'E'
            AND PRDB.EDLCode = PREC.EarnCode
    )
GROUP BY PREC.EarnCode, PREC.Description, PREC.TrueEarns, PRFI.TaxDedn
ORDER BY Amount DESC, PREC.EarnCode
