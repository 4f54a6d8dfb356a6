/*
title: Approved change orders of a project with approved amount
grain: one approved change order
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which change orders has the owner approved on this project?
  - ACOs in project management with amounts and days
  - approved cos in pm
  - For a project list ACO, description, approval date, approved amount and days of all its items.
  - what did the owner sign off on
*/
SELECT PMOH.ACO, PMOH.Description, PMOH.ApprovalDate, PMOH.ReadyForAcctg, SUM(PMOI.ApprovedAmt) AS ApprovedAmount,
    SUM(PMOI.ChangeDays) AS Days
FROM PMOH WITH (NOLOCK)
JOIN PMOI WITH (NOLOCK)
    ON PMOH.PMCo = PMOI.PMCo
    AND PMOH.Project = PMOI.Project
    AND PMOH.ACO = PMOI.ACO
WHERE PMOH.PMCo = @PMCo
    AND PMOH.Project = @Project
GROUP BY PMOH.ACO, PMOH.Description, PMOH.ApprovalDate, PMOH.ReadyForAcctg
ORDER BY PMOH.ACO
