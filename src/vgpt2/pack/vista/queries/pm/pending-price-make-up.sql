/*
title: Pending change orders of a project with phase cost, add-on cost, total price and what the price is above cost
grain: one pending change order
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - How is the price of each undecided change on this project built up?
  - Cost of phases, cost of add-ons, revenue and surplus over cost of pending change orders
  - PCO price breakdown
  - Type, number, description, date created, direct cost, add-on cost, price, price above cost on 1001-
  - The owner wants to see behind the 86,400 we asked for, and rather than opening every change and adding it up by hand as I did last time I would like the columns next to each other, pure cost first and then what we put on top
  - what is cost and whats mark up in our pco prices, pls seperate
  - Anatomy of the extras we have asked for at Cedar Mill
  - For each undecided change on 22-4410, direct expense, add-on expense, price and surplus
  - Owner's quantity surveyor wants transparency on the arena, so by Thursday lay out each open change's phase expense, add-ons, total price, and whatever exceeds expense.
  - what's in each pco price, 1001-
  - Numeric order of open proposals with what labor and material come to, loadings, asking sum, and what stays with us
  - 'pco buildup: ph cost + addon cost + rev + whats left, job 22-4410 still pendng ones'
  - For every proposed extra on this building, split our asking price into what it costs and what's on top.
*/
SELECT PMOP.PCOType, PMOP.PCO, PMOP.Description, PMOP.DateCreated, PMOPTotals.PCOPhaseCost, PMOPTotals.PCOAddonCost,
    PMOPTotals.PCORevTotal,
    PMOPTotals.PCORevTotal - PMOPTotals.PCOPhaseCost - PMOPTotals.PCOAddonCost AS AboveCost
FROM PMOP WITH (NOLOCK)
JOIN PMOPTotals WITH (NOLOCK)
    ON PMOP.PMCo = PMOPTotals.PMCo
    AND PMOP.Project = PMOPTotals.Project
    AND PMOP.PCOType = PMOPTotals.PCOType
    AND PMOP.PCO = PMOPTotals.PCO
WHERE PMOP.PMCo = @PMCo
    AND PMOP.Project = @Project
    AND PMOP.PendingStatus = 0
ORDER BY PMOP.PCOType, PMOP.PCO
