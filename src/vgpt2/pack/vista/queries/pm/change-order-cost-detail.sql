/*
title: Estimated cost of pending change orders by phase
grain: one change order item, phase and cost type
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What do the pending change orders cost us by phase?
  - PCO cost detail by phase and cost type
  - pco cost
  - Estimated hours and cost of unapproved change order items by phase.
  - cost side of the pending cos
  - Show hours and dollars behind each unapproved change line on 22-4410, by code
  - Owner's consultant wants backup for our open pricing by Thursday, so break each unagreed change on the school into cost code, kind of cost, hours and expected expense.
  - guts of the open pcos
  - Undecided change lines broken into code and sort of cost with man-hours and dollars figured, in change order sequence
  - est cost + hrs on unaprvd pcos by phse, job 1001-
  - For extras the client hasn't agreed to, what do we expect to spend on them, split by activity?
*/
SELECT PMOL.PCOType, PMOL.PCO, PMOL.PCOItem, PMOL.Phase, PMOL.CostType, PMOL.EstHours, PMOL.EstCost
FROM PMOL WITH (NOLOCK)
JOIN PMOI WITH (NOLOCK)
    ON PMOL.PMCo = PMOI.PMCo
    AND PMOL.Project = PMOI.Project
    AND PMOL.PCOType = PMOI.PCOType
    AND PMOL.PCO = PMOI.PCO
    AND PMOL.PCOItem = PMOI.PCOItem
WHERE PMOL.PMCo = @PMCo
    AND PMOL.Project = @Project
    AND PMOI.Approved = 'N'
ORDER BY PMOL.PCOType, PMOL.PCO, PMOL.PCOItem, PMOL.Phase, PMOL.CostType
