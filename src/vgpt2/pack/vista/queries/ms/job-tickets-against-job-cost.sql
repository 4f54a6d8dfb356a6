/*
title: Tickets charged to jobs against material sales cost in job cost
grain: one job
level: advanced
parameters:
  MSCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - Do the material tickets of our own jobs agree with what landed in job cost?
  - Ticket total per job, material plus haul plus tax, beside job cost from material sales for the same months, with the difference and the manager
  - tickets vs job cost
  - job 1012 shows 48k of asphalt in the cost report but my tickets add to 51k
  - Month-end tie-out between the plant and the jobs; only jobs that do not balance.
  - The plant says it delivered, the job says it paid. Where do they disagree?
  - Internal material revenue against cost by job for January to June, so that elimination works.
  - Projects where slips charged and material charges received disagree, January to June
  - Month-end between plant and field never ties, so by project compare slip dollars, goods with freight and tax, with what arrived as material charges, the gap, and who leads it
  - plant says, project says
  - Mismatches only with the PM's name beside the job, ticket dollars next to material sales cost booked, January to June
  - MS tix vs jc cost by job YTD, diffs
  - Did every load that our own plant sent to a building project show up in that project's spending with the same amount?
*/
WITH Tickets AS (
    SELECT MSTD.JCCo, MSTD.Job, SUM(CASE WHEN MSTD.SurchargeKeyID IS NULL THEN 1 ELSE 0 END) AS TicketCount,
        SUM(MSTD.MatlTotal + MSTD.HaulTotal + MSTD.TaxTotal) AS Amount
    FROM MSTD WITH (NOLOCK)
    WHERE MSTD.MSCo = @MSCo
        AND MSTD.Mth BETWEEN @BeginMth AND @EndMth
        AND MSTD.SaleType = 'J'
        AND MSTD.Void = 'N'
    GROUP BY MSTD.JCCo, MSTD.Job
),
Cost AS (
    SELECT JCCD.JCCo, JCCD.Job, SUM(JCCD.ActualCost) AS Amount
    FROM JCCD WITH (NOLOCK)
    WHERE JCCD.INCo = @MSCo
        AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
        AND JCCD.JCTransType = 'MS'
    GROUP BY JCCD.JCCo, JCCD.Job
)
SELECT JCJM.JCCo, JCJM.Job, JCJM.Description, JCMP.Name AS ManagerName, Tickets.TicketCount,
    COALESCE(Tickets.Amount, 0) AS TicketAmount, COALESCE(Cost.Amount, 0) AS JobCost,
    COALESCE(Tickets.Amount, 0) - COALESCE(Cost.Amount, 0) AS Difference
FROM JCJM WITH (NOLOCK)
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN Tickets
    ON JCJM.JCCo = Tickets.JCCo
    AND JCJM.Job = Tickets.Job
LEFT JOIN Cost
    ON JCJM.JCCo = Cost.JCCo
    AND JCJM.Job = Cost.Job
WHERE COALESCE(Tickets.Amount, 0) <> COALESCE(Cost.Amount, 0)
ORDER BY JCJM.JCCo, JCJM.Job
