/*
title: Open subcontracts whose value is above a percent of the current estimate of the job with vendor and project manager
grain: one subcontract
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  Percent: {type: int, example: 20}
asks:
  - On which jobs does one trade carry more than a fifth of the whole estimate?
  - Open subcontracts worth more than a given percentage of their job's current estimated cost, with vendor and manager
  - single sub exposure
  - any job were one sub is most of the cost
  - Subguard excludes jobs on which a single subcontract is above 25 percent of cost unless it is bonded on its own, and the broker needs a list with the name of the sub, the job, the value, our estimate for the whole job and the percent
  - Sites that stand or fall with a single firm
  - Subcontract, vendor, job, manager, value, job estimate, percent; limit 30 please
  - live trade deals amounting to over 20 percent of their project's current budget
  - Our default insurance broker has to see any single sub above a quarter of a job's estimated cost, with its name, our PM, both sums, and the percentage.
  - too much riding on one sub
  - highest percentage first, the firm by name and what it does, the job's name, who manages it, the deal's worth and the job's whole budget
  - SLs > 25% of job cur est, open, w/ PM
  - Is there a building where a single hired firm does so large a part that we'd be in trouble if it went broke?
*/
WITH Worth AS (
    SELECT SLIT.SLCo, SLIT.SL, SUM(SLIT.CurCost) AS CurrentValue
    FROM SLIT WITH (NOLOCK)
    WHERE SLIT.SLCo = @SLCo
        AND SLIT.ItemType <> 3
    GROUP BY SLIT.SLCo, SLIT.SL
),
Estimate AS (
    SELECT JCCP.JCCo, JCCP.Job, SUM(JCCP.CurrEstCost) AS EstimatedCost
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @SLCo
    GROUP BY JCCP.JCCo, JCCP.Job
)
SELECT SLHD.SL, SLHD.Description, APVM.Name AS Vendor, SLHD.Job, JCJM.Description AS JobName,
    JCMP.Name AS ProjectManager, Worth.CurrentValue, Estimate.EstimatedCost,
    100.0 * Worth.CurrentValue / Estimate.EstimatedCost AS SharePct
FROM SLHD WITH (NOLOCK)
JOIN Worth
    ON SLHD.SLCo = Worth.SLCo
    AND SLHD.SL = Worth.SL
JOIN Estimate
    ON SLHD.JCCo = Estimate.JCCo
    AND SLHD.Job = Estimate.Job
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND Estimate.EstimatedCost > 0
    AND 100.0 * Worth.CurrentValue > @Percent * Estimate.EstimatedCost
ORDER BY SharePct DESC, SLHD.SL
