/*
title: Approved change amounts in project management against job cost
grain: one approved change order
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Do approved change orders agree between PM and job cost?
  - Reconcile approved change orders of PM with job cost
  - pm vs jc change orders
  - By ACO the approved amount of the project side and the contract amount that reached job cost, with the difference.
  - did all our cos make it over to accounting
  - Compare signed changes on 22-4410 between the project side and the cost ledger
  - Our CPA found the contract sum off by 12,400, so reconcile each signed change of job 1001- as the project team has it with what got booked, showing the gap.
  - ACOs tie out, ops vs books
  - Signed changes in number order, dollars per project team next to dollars booked on the job, and the gap
  - aco amts in pm module dont match jc, whats off on 22-4410
  - Operations and bookkeeping each hold a total for every agreed extra on this job; do the two totals match?
*/
WITH Project AS (
    SELECT PMOI.ACO, SUM(PMOI.ApprovedAmt) AS Amount
    FROM PMOI WITH (NOLOCK)
    WHERE PMOI.PMCo = @PMCo
        AND PMOI.Project = @Project
        AND PMOI.Approved = 'Y'
    GROUP BY PMOI.ACO
),
Posted AS (
    SELECT JCOI.ACO, SUM(JCOI.ContractAmt) AS Amount
    FROM JCOI WITH (NOLOCK)
    WHERE JCOI.JCCo = @PMCo
        AND JCOI.Job = @Project
    GROUP BY JCOI.ACO
)
SELECT Project.ACO, Project.Amount AS ApprovedAmount, ISNULL(Posted.Amount, 0) AS PostedAmount,
    Project.Amount - ISNULL(Posted.Amount, 0) AS Difference
FROM Project
LEFT JOIN Posted
    ON Project.ACO = Posted.ACO
ORDER BY Project.ACO
