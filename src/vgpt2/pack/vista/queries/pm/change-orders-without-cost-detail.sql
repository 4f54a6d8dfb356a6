/*
title: Pending change order items without phase detail
grain: one change order item
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which pending change order items have no cost detail?
  - PCO items without phases
  - pcos missing cost
  - Unapproved change order items of a project that have no phase and cost type lines.
  - cos we never priced out
  - Which open changes on 22-4410 lack any breakdown by code?
  - Projections come out wrong if an open change carries no expense lines, so before Tuesday's forecast name each unagreed item on 1001- where nobody entered codes, with its asked price.
  - open pcos, empty cost side
  - Undecided items that have a price but nothing underneath, with wording and asked dollars, in number order
  - pcos w no phse lines enterd yet, unaprvd, 22-4410
  - Some extras under discussion show a price but nothing about what they'd cost us; which are they on this job?
*/
SELECT PMOI.PCOType, PMOI.PCO, PMOI.PCOItem, PMOI.Description, PMOI.PendingAmount
FROM PMOI WITH (NOLOCK)
WHERE PMOI.PMCo = @PMCo
    AND PMOI.Project = @Project
    AND PMOI.Approved = 'N'
    AND NOT EXISTS (
        SELECT 1
        FROM PMOL WITH (NOLOCK)
        WHERE PMOL.PMCo = PMOI.PMCo
            AND PMOL.Project = PMOI.Project
            AND PMOL.PCOType = PMOI.PCOType
            AND PMOL.PCO = PMOI.PCO
            AND PMOL.PCOItem = PMOI.PCOItem
    )
ORDER BY PMOI.PCOType, PMOI.PCO, PMOI.PCOItem
