/*
title: Payroll sent to jobs against payroll in job cost
grain: one job
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Does labor in job cost tie to what payroll sent over in June?
  - Payroll job distribution of a month, payroll transactions in job cost and difference in hours and dollars, by job
  - pr to jc tie out
  - labor on 1001- dont match between payroll and the job
  - Reconcile the two modules for the close; I only expect zeros in the last column.
  - payroll vs jobs, mth
  - Find projects where wages and burden went out but never arrived, or arrived twice.
  - By project, put June labor from payroll next to the labor the cost ledger received.
  - 'Month-end proof for the controller: hours and dollars payroll handed over in June per project versus payroll transactions in job cost, and the variance.'
  - did june labor arrive on jobs
  - project and its name, hours sent and received, dollars sent and received, variance
  - labor sent by pr vs pr trans in jc june by job diff
  - Do the wage costs recorded on each building project agree with what the pay office passed along that month?
*/
WITH Sent AS (
    SELECT PRJC.PRCo, PRJC.JCCo, PRJC.Job, SUM(PRJC.Hrs) AS SentHours, SUM(PRJC.Amt) AS SentCost
    FROM PRJC WITH (NOLOCK)
    WHERE PRJC.PRCo = @PRCo
        AND PRJC.Mth = @Mth
    GROUP BY PRJC.PRCo, PRJC.JCCo, PRJC.Job
),
Posted AS (
    SELECT JCCD.PRCo, JCCD.JCCo, JCCD.Job, SUM(JCCD.ActualHours) AS PostedHours, SUM(JCCD.ActualCost) AS PostedCost
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.PRCo = @PRCo
        AND JCCD.Mth = @Mth
        AND JCCD.JCTransType = 'PR'
    GROUP BY JCCD.PRCo, JCCD.JCCo, JCCD.Job
)
SELECT Sent.JCCo, Sent.Job, JCJM.Description, Sent.SentHours, COALESCE(Posted.PostedHours, 0) AS JobCostHours,
    Sent.SentCost, COALESCE(Posted.PostedCost, 0) AS JobCostAmount,
    Sent.SentCost - COALESCE(Posted.PostedCost, 0) AS Difference
FROM Sent
JOIN JCJM WITH (NOLOCK)
    ON Sent.JCCo = JCJM.JCCo
    AND Sent.Job = JCJM.Job
LEFT JOIN Posted
    ON Sent.PRCo = Posted.PRCo
    AND Sent.JCCo = Posted.JCCo
    AND Sent.Job = Posted.Job
ORDER BY Sent.JCCo, Sent.Job
