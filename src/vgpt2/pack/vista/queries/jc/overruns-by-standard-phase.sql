/*
title: Projected overrun by standard phase and cost type over all open jobs
grain: one standard phase and cost type
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - Which kinds of work do we lose money on everywhere, whatever the job?
  - Standard phase and cost type with number of open jobs, jobs over budget, estimate, projected cost and overrun through a month
  - overruns by phase
  - Phase code, its standard name, cost type, jobs, jobs over, budget, projection, difference, percent
  - is it just me or does everybody blow concrete formwork labor
  - 'Estimating wants feedback before the Ridgeline bid in August: where are our unit prices too thin?'
  - In how many of the running projects is 03-100 labour above its allowance?
  - Over all active projects, master codes forecast above their budget, by category
  - Estimating prices the Ridgeline bid next week and must know where we are habitually thin, so through 06/2024 rank master activities by how far forecasts exceed budget and on how many live projects
  - codes we blow everywhere
  - Biggest excess first over all running jobs through June, code and category by name, how many jobs, how many over, budget, forecast
  - std phs/CT proj over est, open jobs co-wide thru july
  - For what types of work do we nearly always think we will need more money than planned, no matter which building?
*/
WITH JobPhases AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType, SUM(JCCP.CurrEstCost) AS Estimate,
        SUM(JCCP.ProjCost) AS Projected
    FROM JCCP WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON JCCP.JCCo = JCJM.JCCo
        AND JCCP.Job = JCJM.Job
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth <= @ThroughMth
        AND JCJM.JobStatus = 1
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType
)
SELECT JobPhases.Phase, JCPM.Description AS PhaseName, JCCT.Description AS CostTypeName, COUNT(*) AS Jobs,
    SUM(CASE WHEN JobPhases.Projected > JobPhases.Estimate THEN 1 ELSE 0 END) AS JobsOver,
    SUM(JobPhases.Estimate) AS Estimate, SUM(JobPhases.Projected) AS Projected,
    SUM(JobPhases.Projected - JobPhases.Estimate) AS Overrun,
    SUM(JobPhases.Projected - JobPhases.Estimate) / NULLIF(SUM(JobPhases.Estimate), 0) AS OverrunShare
FROM JobPhases
JOIN JCPM WITH (NOLOCK)
    ON JobPhases.PhaseGroup = JCPM.PhaseGroup
    AND JobPhases.Phase = JCPM.Phase
JOIN JCCT WITH (NOLOCK)
    ON JobPhases.PhaseGroup = JCCT.PhaseGroup
    AND JobPhases.CostType = JCCT.CostType
GROUP BY JobPhases.Phase, JCPM.Description, JCCT.Description
HAVING SUM(JobPhases.Projected - JobPhases.Estimate) > 0
ORDER BY Overrun DESC, JobPhases.Phase
