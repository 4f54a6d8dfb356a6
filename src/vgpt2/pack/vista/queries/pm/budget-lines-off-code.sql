/*
title: Project budget lines whose unit cost differs from the standard of their budget code
grain: one budget line
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Where did the estimator price a budget line differently from our standard budget code?
  - Budget lines of a project with unit cost on the line, unit cost of the code and what the difference is worth
  - budget vs code prices
  - Budget, line, budget code, code name, phase, units, unit cost of line, unit cost of code, amount for 1001-
  - Going over the conceptual budget for the school I notice that slab on grade is at 6.10 whereas the code list says 7.25, so before I put my name under it I'd like to look at all lines that were not taken at the rate in the list
  - budgit lines were unit price isnt the code price
  - Deviations from our unit price book in budget B01
  - Find lines on 22-4410 priced apart from the library rate for that code
  - Before I approve the spending plan for the parking deck on Friday, show whichever lines use a rate other than our book rate, and how many dollars that swings.
  - overridden prices in the plan
  - Plan lines off the library rate with plan name, code wording, quantity, rate used, library rate and dollar swing
  - unit $ overriden on budgit lines for 1001- vs std code
  - For this job, where did somebody type in another price than our standard one, and what does it change in total?
*/
SELECT PMED.BudgetNo, PMEH.Description AS BudgetName, PMED.Line, PMED.BudgetCode, PMEC.Description AS CodeName,
    PMED.Phase, PMED.CostType, PMED.Units, PMED.UM, PMED.UnitCost, PMEC.UnitCost AS CodeUnitCost, PMED.Amount,
    PMED.Units * (PMED.UnitCost - PMEC.UnitCost) AS Effect
FROM PMED WITH (NOLOCK)
JOIN PMEH WITH (NOLOCK)
    ON PMED.PMCo = PMEH.PMCo
    AND PMED.Project = PMEH.Project
    AND PMED.BudgetNo = PMEH.BudgetNo
JOIN PMEC WITH (NOLOCK)
    ON PMED.PMCo = PMEC.PMCo
    AND PMED.BudgetCode = PMEC.BudgetCode
WHERE PMED.PMCo = @PMCo
    AND PMED.Project = @Project
    AND PMED.UM = PMEC.UM
    AND PMED.UnitCost <> PMEC.UnitCost
ORDER BY PMED.BudgetNo, PMED.GroupNo, PMED.Line
