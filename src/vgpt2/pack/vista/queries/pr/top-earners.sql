/*
title: Employees ranked by earnings of a range of months
grain: one employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Who earned the most this year?
  - Employees ranked by year to date gross
  - top earners
  - Gross earnings by employee between two months with rank, highest first.
  - whos makin the big bucks
  - Order everyone by gross pay from January to December 2024, top down.
  - 'The board''s compensation committee meets Friday and asks where the big money goes: each person''s full name, gross since January and position in the order.'
  - gross ranking YTD
  - place, full name, gross of those months, best paid first
  - rank emps by ytd gross, top 25 or so
  - Who took home the biggest wages before tax this year, and in what order?
*/
WITH Gross AS (
    SELECT PREA.PRCo, PREA.Employee, SUM(PREA.Amount) AS Earnings
    FROM PREA WITH (NOLOCK)
    WHERE PREA.PRCo = @PRCo
        AND PREA.EDLType = 'E'
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PREA.PRCo, PREA.Employee
)
SELECT RANK() OVER (ORDER BY Gross.Earnings DESC) AS Place, Gross.Employee, PREHName.FullName, Gross.Earnings
FROM Gross
JOIN PREHName WITH (NOLOCK)
    ON Gross.PRCo = PREHName.PRCo
    AND Gross.Employee = PREHName.Employee
ORDER BY Place, Gross.Employee
