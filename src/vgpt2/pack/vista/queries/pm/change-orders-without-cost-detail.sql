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
