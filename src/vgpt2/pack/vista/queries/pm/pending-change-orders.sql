/*
title: Pending change orders of a project with amount
grain: one pending change order
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What change orders are pending on this project?
  - Pending change orders with amounts
  - pco log
  - For a project list PCO number, description and pending amount of unapproved items.
  - how much in cos is still up in the air
  - Undecided changes on 22-4410 and what each is worth
  - Tomorrow I see the owner of the condos about money, so list each proposed change that isn't agreed, when it was written, and dollars.
  - undecided COs, job 22-4410
  - 'Numeric order, this job''s proposed changes not agreed: wording, written on, dollars'
  - unaprvd pco list 1001- w amts
  - Which extras for this building have not been agreed to yet, and how much is each?
*/
SELECT PMOP.PCOType, PMOP.PCO, PMOP.Description, PMOP.DateCreated, SUM(PMOI.PendingAmount) AS PendingAmount
FROM PMOP WITH (NOLOCK)
JOIN PMOI WITH (NOLOCK)
    ON PMOP.PMCo = PMOI.PMCo
    AND PMOP.Project = PMOI.Project
    AND PMOP.PCOType = PMOI.PCOType
    AND PMOP.PCO = PMOI.PCO
WHERE PMOP.PMCo = @PMCo
    AND PMOP.Project = @Project
    AND PMOI.Approved = 'N'
GROUP BY PMOP.PCOType, PMOP.PCO, PMOP.Description, PMOP.DateCreated
ORDER BY PMOP.PCOType, PMOP.PCO
