/*
title: Share of each cost type in the cost to date of open jobs
grain: one job and cost type
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What percentage of each running job is labour, material, subcontract and equipment?
  - Cost to date of open jobs by cost type with its share of the job's total
  - cost mix per job
  - Job, name, cost type, cost to date, percent of job cost, all open jobs
  - For the bonding agent's questionnaire I have to show how much of the work we do with our own people and how much we sub out, job by job, so I would want per job the mix in percent of what has been booked until today, 1042- first if possible
  - labor pct vs subs pct on evry open jop
  - Composition of spending on what we are building at the moment, e.g. how much of 2210- is hired out
  - Proportion of labor, material, equipment and subs in the spending on active projects
  - Our insurer rates us on self-performed versus subcontracted work, so give the percentage each category takes of what every live project has consumed so far
  - make-up of spend, live projects
  - Each active project with its name, then every category by name with dollars and its slice of that project's whole
  - open jobs - % lab / mat / sub / eqp of JTD cost
  - On every project we are building, what slice of the money goes to wages, what to supplies and what to hired firms?
*/
WITH Spent AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.CostType, SUM(JCCP.ActualCost) AS Cost
    FROM JCCP WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON JCCP.JCCo = JCJM.JCCo
        AND JCCP.Job = JCJM.Job
    WHERE JCCP.JCCo = @JCCo
        AND JCJM.JobStatus = 1
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.CostType
)
SELECT Spent.Job, JCJM.Description, Spent.CostType, JCCT.Description AS CostTypeName, Spent.Cost,
    100 * Spent.Cost / NULLIF(SUM(Spent.Cost) OVER (PARTITION BY Spent.Job), 0) AS PercentOfJob
FROM Spent
JOIN JCJM WITH (NOLOCK)
    ON Spent.JCCo = JCJM.JCCo
    AND Spent.Job = JCJM.Job
JOIN JCCT WITH (NOLOCK)
    ON Spent.PhaseGroup = JCCT.PhaseGroup
    AND Spent.CostType = JCCT.CostType
ORDER BY Spent.Job, Spent.CostType
