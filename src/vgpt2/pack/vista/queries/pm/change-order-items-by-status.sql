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
  - Where does unapproved change money sit, stage by stage, on 22-4410?
  - For Monday's forecast review sort the unagreed extras on 1001- by stage, such as priced, submitted or rejected, with how many there are and what they total.
  - open COs by stage, count and $
  - Undecided change lines grouped under the stage's wording, with how many and dollars asked
  - pco $$ by stat on the hosptal job, not aprvd
  - Extras not yet agreed go through steps; how many are at each step for this job, and how much money is in each?
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
