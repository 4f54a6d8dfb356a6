/*
title: Unapproved change order items by status code
grain: one status code
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Where do our pending change orders stand?
  - Pending CO amount by status
  - pco by status
  - Unapproved change order items of a project counted and totalled by status description.
  - how much is priced vs just an idea
*/
SELECT PMOI.Status, PMSC.Description, COUNT(*) AS Items, SUM(PMOI.PendingAmount) AS PendingAmount
FROM PMOI WITH (NOLOCK)
LEFT JOIN PMSC WITH (NOLOCK)
    ON PMOI.Status = PMSC.Status
WHERE PMOI.PMCo = @PMCo
    AND PMOI.Project = @Project
    AND PMOI.Approved = 'N'
GROUP BY PMOI.Status, PMSC.Description
ORDER BY PMOI.Status
