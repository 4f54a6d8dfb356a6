/*
title: W-2 amount of one item of a tax year against federal income tax withheld in the months of the year by employee, where they differ
grain: one employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  TaxYear: {type: char(4), example: "2024"}
  Item: {type: tinyint, example: 2}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Compare the income tax on the W-2s with what was really withheld over the year, person by person, differences only.
  - Employee, name, amount of the item on the form, income tax accumulated January to December, difference, where not zero
  - W-2 tax vs withheld
  - "The forms were made on January 6 and after that two December checks were voided and rerun, so some forms are stale, and I can't make them all again without losing corrections by hand; show me for whom the box of federal tax isn't the sum of the months any more."
  - w2 box 2 dosent equal tax withold
  - Whose yearly statement tells another withholding than our own records?
  - Item 2 for 2024, Brandt is 412.00 apart, who else?
  - Whose box 2 for 2024 differs from income tax truly held January through December?
  - Two December checks were rerun after the forms were made; to find outdated forms compare item 2 per person with monthly income tax totals, differences only, surname and gap.
  - box 2 ≠ FIT held
  - 'largest gap first: surname, first name, on the form, taken during the year, gap'
  - w2 itm 2 vs fed w/h accums by emp 2024 off
  - For which workers does the yearly tax statement show another income tax than we really took off?
*/
WITH Form AS (
    SELECT PRWA.PRCo, PRWA.TaxYear, PRWA.Employee, SUM(PRWA.Amount) AS Amount
    FROM PRWA WITH (NOLOCK)
    WHERE PRWA.PRCo = @PRCo
        AND PRWA.TaxYear = @TaxYear
        AND PRWA.Item = @Item
    GROUP BY PRWA.PRCo, PRWA.TaxYear, PRWA.Employee
),
Withheld AS (
    SELECT PREA.PRCo, PREA.Employee, SUM(PREA.Amount) AS Amount
    FROM PREA WITH (NOLOCK)
    JOIN PRFI WITH (NOLOCK)
        ON PREA.PRCo = PRFI.PRCo
        AND PREA.EDLCode = PRFI.TaxDedn
    WHERE PREA.PRCo = @PRCo
        AND PREA.EDLType = 'D'
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PREA.PRCo, PREA.Employee
)
SELECT PRWE.Employee, PRWE.LastName, PRWE.FirstName, ISNULL(Form.Amount, 0) AS OnForm,
    ISNULL(Withheld.Amount, 0) AS TaxWithheld, ISNULL(Form.Amount, 0) - ISNULL(Withheld.Amount, 0) AS Difference
FROM PRWE WITH (NOLOCK)
LEFT JOIN Form
    ON PRWE.PRCo = Form.PRCo
    AND PRWE.TaxYear = Form.TaxYear
    AND PRWE.Employee = Form.Employee
LEFT JOIN Withheld
    ON PRWE.PRCo = Withheld.PRCo
    AND PRWE.Employee = Withheld.Employee
WHERE PRWE.PRCo = @PRCo
    AND PRWE.TaxYear = @TaxYear
    AND ISNULL(Form.Amount, 0) <> ISNULL(Withheld.Amount, 0)
ORDER BY ABS(ISNULL(Form.Amount, 0) - ISNULL(Withheld.Amount, 0)) DESC, PRWE.LastName, PRWE.Employee
