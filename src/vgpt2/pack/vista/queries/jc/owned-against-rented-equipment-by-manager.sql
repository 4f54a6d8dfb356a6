/*
title: Equipment cost of jobs between two months from own machines and from vendor invoices on the same cost types by project manager
grain: one project manager
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which managers rent from outside while our own iron is in the yard?
  - Own equipment charges against outside rental invoices on the equipment cost types by project manager for a period
  - owned vs rented
  - who keeps rentin stuff insted of using ours
  - Sunbelt's bill for the summer passed 300 thousand, and the equipment director says our fleet stood still, so for each manager show what his jobs were charged for our own machines and what vendors billed to the cost types that our machines are charged to, from June to August
  - In-house and hired-in plant, per person in charge of the jobs
  - Manager, own machines, hired machines, percent hired, January to December 2024
  - Per project leader, dollars for company iron versus outside rental in the same categories
  - The fleet sits idle while rental bills climb, so for June through August set each leader's internal machine charges beside supplier invoices on those categories, with the outside percentage
  - renters vs yard users, by PM
  - Biggest renters first by PM name for the year, own fleet dollars, outside dollars on the same categories, percent outside
  - EM vs AP eqp cst by PM YTD, % rentd
  - Which of the people in charge of projects hire machines from others rather than using the ones we have?
*/
WITH MachineTypes AS (
    SELECT DISTINCT JCCD.PhaseGroup, JCCD.CostType
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.JCCo = @JCCo
        AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
        AND JCCD.JCTransType = 'EM'
)
SELECT JCMP.ProjectMgr, JCMP.Name,
    SUM(CASE WHEN JCCD.JCTransType = 'EM' THEN JCCD.ActualCost ELSE 0 END) AS OwnMachines,
    SUM(CASE WHEN JCCD.JCTransType = 'AP' THEN JCCD.ActualCost ELSE 0 END) AS FromVendors,
    100.0 * SUM(CASE WHEN JCCD.JCTransType = 'AP' THEN JCCD.ActualCost ELSE 0 END)
        / NULLIF(SUM(JCCD.ActualCost), 0) AS FromVendorsPct
FROM JCCD WITH (NOLOCK)
JOIN MachineTypes
    ON JCCD.PhaseGroup = MachineTypes.PhaseGroup
    AND JCCD.CostType = MachineTypes.CostType
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
    AND JCCD.JCTransType IN ('EM', 'AP')
GROUP BY JCMP.ProjectMgr, JCMP.Name
ORDER BY FromVendors DESC, JCMP.Name
