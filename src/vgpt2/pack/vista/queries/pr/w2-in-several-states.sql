/*
title: Employees with W-2 wages in two or more states of a tax year, with wages, tax and share of wages of each state
grain: one employee and state
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  TaxYear: {type: char(4), example: "2024"}
asks:
  - Which people will get a W-2 with more than one state on it, and how are the wages split?
  - Employee, name, home state, state, wages, tax, percent of the person's state wages, only those with two or more
  - multi-state W-2s
  - "The travelling crews call us every February because of their second and third state, and I'd like to go over them before printing: everyone with two states or more, what stands in each and how much of the whole that is, in order of the name."
  - emplyees with wagse in 2+ states on w2 2024
  - Who has to file with several treasuries because of where we sent him?
  - Jorgensen should show Utah 48,000 and Wyoming 21,500 and no Idaho
  - Which travelling people have 2024 tax forms naming at least two states, and what proportions?
  - Travelling ironworkers phone each February about extra states; before printing give those with at least two, home state, wages and tax in each, and that state's portion of the total.
  - multi-state forms, split
  - 'by surname, biggest wage first: first name, home state, state, wages, tax, percent'
  - w2 2+ sts 2024 wgs/tax/pct per st
  - Which workers earned money in several states last year, so that they have to file in each of them?
*/
WITH States AS (
    SELECT PRWS.PRCo, PRWS.TaxYear, PRWS.Employee, PRWS.State, SUM(PRWS.Wages) AS Wages, SUM(PRWS.Tax) AS Tax
    FROM PRWS WITH (NOLOCK)
    WHERE PRWS.PRCo = @PRCo
        AND PRWS.TaxYear = @TaxYear
        AND PRWS.Wages <> 0
    GROUP BY PRWS.PRCo, PRWS.TaxYear, PRWS.Employee, PRWS.State
),
Compared AS (
    SELECT States.PRCo, States.TaxYear, States.Employee, States.State, States.Wages, States.Tax,
        COUNT(*) OVER (PARTITION BY States.PRCo, States.TaxYear, States.Employee) AS StateCount,
        SUM(States.Wages) OVER (PARTITION BY States.PRCo, States.TaxYear, States.Employee) AS AllWages
    FROM States
)
SELECT Compared.Employee, PRWE.LastName, PRWE.FirstName, PRWE.State AS HomeState, Compared.State, Compared.Wages,
    Compared.Tax, 100.0 * Compared.Wages / NULLIF(Compared.AllWages, 0) AS PercentOfWages
FROM Compared
JOIN PRWE WITH (NOLOCK)
    ON Compared.PRCo = PRWE.PRCo
    AND Compared.TaxYear = PRWE.TaxYear
    AND Compared.Employee = PRWE.Employee
WHERE Compared.StateCount > 1
ORDER BY PRWE.LastName, PRWE.FirstName, Compared.Employee, Compared.Wages DESC
