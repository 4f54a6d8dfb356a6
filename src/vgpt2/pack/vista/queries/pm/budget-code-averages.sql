/*
title: Average unit cost and hours per unit of each budget code over all project budgets beside the standard of the code
grain: one budget code
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - What have our estimators really been using per unit for each budget code?
  - Budget code, description, unit, projects, lines, units, average unit cost and hours per unit weighted by units, standard unit cost and standard hours
  - budget code averages
  - Code FORM-WALL stands at 0.18 hours in the library, what did we put in the last budgets, 1001- among them
  - wat is the avrage unit cost we use for every code
  - It is that time of the year when I refresh the standard rates, and instead of asking everyone for their opinion I would like to take all lines of all budgets that exist, average them by code over the quantities and lay the result beside what the list says now.
  - Habits of the estimators beside the book values
  - What rate and productivity do our project plans really carry for each library code?
  - Chief estimator refreshes the unit price book in January and wants the weighted mean rate and labor hours per quantity from all job budgets, next to the book's values.
  - real unit rates vs the book
  - Library codes with jobs and lines counted, mean price and mean hours actually planned, then book price and hours alongside
  - avg $/unit + mh/unit per budgt code accross all jobs vs std
  - We have a handbook of standard prices for kinds of work; what have people truly been using instead, on average?
*/
SELECT PMED.BudgetCode, PMEC.Description, PMED.UM, COUNT(DISTINCT PMED.Project) AS Projects, COUNT(*) AS BudgetLines,
    SUM(PMED.Units) AS Units, SUM(PMED.UnitCost * PMED.Units) / NULLIF(SUM(PMED.Units), 0) AS AverageUnitCost,
    SUM(PMED.HrsPerUnit * PMED.Units) / NULLIF(SUM(PMED.Units), 0) AS AverageHours,
    MAX(PMEC.UnitCost) AS StandardUnitCost, MAX(PMEC.HrsPerUnit) AS StandardHours
FROM PMED WITH (NOLOCK)
JOIN PMEC WITH (NOLOCK)
    ON PMED.PMCo = PMEC.PMCo
    AND PMED.BudgetCode = PMEC.BudgetCode
WHERE PMED.PMCo = @PMCo
GROUP BY PMED.BudgetCode, PMEC.Description, PMED.UM
ORDER BY PMED.BudgetCode, PMED.UM
