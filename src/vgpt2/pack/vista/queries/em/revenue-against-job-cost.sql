/*
title: Equipment revenue from jobs against the equipment cost that arrived in job cost
grain: one job
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Does what equipment earned from the jobs agree with what the jobs were charged for equipment?
  - Equipment revenue per job beside the cost postings with a machine in job cost for the same months, and the difference
  - em rev vs jc
  - my revenue for june is 18,250 more than the equipment cost on the jobs, find me the job
  - "Interface check at month end: both sides of internal equipment rental by job, only where they differ."
  - The two halves of our own rental business should cancel out. Where don't they?
  - Consolidation does not eliminate equipment income against job expense for 2024. By job and project manager please.
  - Projects where fleet income in 2024 isn't equal to the iron charges on the project side
  - Consolidation won't eliminate 18,250; for January to December compare what the fleet earned from each project with what project costs carry for machines, by project and manager name, mismatches only.
  - EM/JC hire tie-out, misses only
  - Site description, PM, hire income in equipment, equipment cost in job cost, out-of-balance amount, balanced ones dropped
  - em rev <> jc eq cst per job ytd
  - What our machine division says it earned from a site should equal what the site says it paid; where doesn't it?
*/
WITH Earned AS (
    SELECT EMRD.JCCo, EMRD.Job, SUM(EMRD.Dollars) AS Amount
    FROM EMRD WITH (NOLOCK)
    WHERE EMRD.EMCo = @EMCo
        AND EMRD.Mth BETWEEN @BeginMth AND @EndMth
        AND EMRD.TransType = 'J'
    GROUP BY EMRD.JCCo, EMRD.Job
),
Charged AS (
    SELECT JCCD.JCCo, JCCD.Job, SUM(JCCD.ActualCost) AS Amount
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.EMCo = @EMCo
        AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
        AND JCCD.EMEquip IS NOT NULL
    GROUP BY JCCD.JCCo, JCCD.Job
)
SELECT JCJM.JCCo, JCJM.Job, JCJM.Description, JCMP.Name AS ManagerName, COALESCE(Earned.Amount, 0) AS EquipmentRevenue,
    COALESCE(Charged.Amount, 0) AS JobCost, COALESCE(Earned.Amount, 0) - COALESCE(Charged.Amount, 0) AS Difference
FROM JCJM WITH (NOLOCK)
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN Earned
    ON JCJM.JCCo = Earned.JCCo
    AND JCJM.Job = Earned.Job
LEFT JOIN Charged
    ON JCJM.JCCo = Charged.JCCo
    AND JCJM.Job = Charged.Job
WHERE COALESCE(Earned.Amount, 0) <> COALESCE(Charged.Amount, 0)
ORDER BY JCJM.JCCo, JCJM.Job
