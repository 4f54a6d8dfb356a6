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
