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
  - What signed extras does job 22-4410 have, dollars and added days included?
  - 'The surety wants proof of growth on the clinic job: each change that has been agreed, when, what it is worth, schedule days gained, and whether bookkeeping may have it.'
  - signed COs on the clinic
  - Owner-signed changes of one job with purpose, day, whether released to bookkeeping, dollars and days added, lowest number first
  - aco log for 1001- w/ $ + days + ready 4 acctg flag
  - What additions did the client agree to on this building, how much more money and time did each give us?
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
