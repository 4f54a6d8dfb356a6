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
