/*
title: Employees with earnings above an amount in a range of months and no federal income tax withheld, with home state and months paid
grain: one employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
  MinEarnings: {type: bDollar, example: 20000}
asks:
  - Who earned more than 20,000 this year without a cent of income tax taken for the federal government?
  - Employee, name, state, months with earnings, earnings of the range, federal income tax zero, sorted by earnings
  - zero federal withholding
  - "We had a notice about a superintendent who claimed exempt for three years, and exempt runs out each February unless he signs again, so I'd like to see everybody over some amount from whom nothing was withheld in the year, then I ask them for the form."
  - employes w no fed tax witheld 2024 over 20k
  - Well paid people from whom Uncle Sam got nothing through us
  - Is R. Haskell with 71,000 from January to September one of them?
  - Who made over 20,000 in 2024 while no federal income tax came off?
  - Exempt W-4s expire each February and we were fined; list everyone above 30,000 for the year with nothing held for the IRS, full name, home state, hire day, months paid, pay.
  - zero FIT, decent pay
  - 'highest pay first: full name, state of residence, hired, number of months paid, pay'
  - emps >20k no fed w/h ytd, exempt w4 or screwup
  - Which well-paid workers had no national income tax taken off all year?
*/
WITH Earned AS (
    SELECT PREA.PRCo, PREA.Employee, COUNT(DISTINCT PREA.Mth) AS MonthsPaid, SUM(PREA.Amount) AS Earnings
    FROM PREA WITH (NOLOCK)
    WHERE PREA.PRCo = @PRCo
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
        AND PREA.EDLType = 'E'
    GROUP BY PREA.PRCo, PREA.Employee
    HAVING SUM(PREA.Amount) > @MinEarnings
)
SELECT Earned.Employee, PREHName.FullName, PREH.State, PREH.HireDate, Earned.MonthsPaid, Earned.Earnings
FROM Earned
JOIN PREH WITH (NOLOCK)
    ON Earned.PRCo = PREH.PRCo
    AND Earned.Employee = PREH.Employee
JOIN PREHName WITH (NOLOCK)
    ON Earned.PRCo = PREHName.PRCo
    AND Earned.Employee = PREHName.Employee
WHERE NOT EXISTS (
        SELECT 1
        FROM PREA WITH (NOLOCK)
        JOIN PRFI WITH (NOLOCK)
            ON PREA.PRCo = PRFI.PRCo
            AND PREA.EDLCode = PRFI.TaxDedn
        WHERE PREA.PRCo = Earned.PRCo
            AND PREA.Employee = Earned.Employee
            AND PREA.Mth BETWEEN @BeginMth AND @EndMth
            AND PREA.EDLType = 'D'
            AND PREA.Amount <> 0
    )
ORDER BY Earned.Earnings DESC, Earned.Employee
