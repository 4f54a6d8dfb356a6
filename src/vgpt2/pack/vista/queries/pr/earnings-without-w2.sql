/*
title: Employees with earnings of the year but no W-2
grain: one employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  TaxYear: {type: char(4), example: "2024"}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Did we forget to make a W-2 for somebody we paid?
  - Employees with earnings between two months for whom the tax year has no form, with gross earnings
  - missing w2s
  - guy who quit in febuary says he never got his w2
  - Completeness check of the year-end forms against payments for 2024
  - paid, no w-2
  - Whoever got money from us last year and is not on the list we are about to file
  - Who earned money from us in 2024 without having an annual wage form prepared?
  - A former laborer called the office in February about his missing tax paper; before we file, find everybody with pay in the year who has no form, with full name, status and amount.
  - had wages, got no form
  - 'largest pay first: full name, still with us or gone, earned amount'
  - emps w ytd earns but not in w2 file 2024, whod we miss
  - Every paid worker must get a yearly tax statement; who was paid last year and isn't getting one?
*/
SELECT PREA.Employee, PREHName.FullName, PREHName.ActiveYN, SUM(PREA.Amount) AS Earnings
FROM PREA WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PREA.PRCo = PREHName.PRCo
    AND PREA.Employee = PREHName.Employee
WHERE PREA.PRCo = @PRCo
    AND PREA.EDLType = 'E'
    AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    AND NOT EXISTS (
        SELECT 1
        FROM PRWE WITH (NOLOCK)
        WHERE PRWE.PRCo = PREA.PRCo
            AND PRWE.TaxYear = @TaxYear
            AND PRWE.Employee = PREA.Employee
    )
GROUP BY PREA.Employee, PREHName.FullName, PREHName.ActiveYN
ORDER BY Earnings DESC, PREA.Employee
