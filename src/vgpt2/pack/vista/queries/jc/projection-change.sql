/*
title: Projected cost of jobs this month against last month
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which jobs had their projection changed this month?
  - Projection change by job for a month
  - projection movement
  - Projected cost before a month, change in that month and new projection by job.
  - whose eac moved this month
  - Projects whose forecast final outlay moved in June, by how many dollars
  - Controller must explain the earnings revision before the board call, so for 06/2024 tell which projects had their expected final figure raised or cut, before, movement and after
  - EAC movers this month
  - Movers only for June, job by name, expected final cost before, how far it moved, and where it stands now
  - which jobs proj cst chgd in aug, prior/chg/new
  - For which buildings did we change our mind this month about what they will cost in the end?
*/
SELECT JCJM.Job, JCJM.Description,
    SUM(CASE WHEN JCCP.Mth < @Mth THEN JCCP.ProjCost ELSE 0 END) AS Before,
    SUM(CASE WHEN JCCP.Mth = @Mth THEN JCCP.ProjCost ELSE 0 END) AS Change,
    SUM(JCCP.ProjCost) AS ProjectedCost
FROM JCJM WITH (NOLOCK)
JOIN JCCP WITH (NOLOCK)
    ON JCJM.JCCo = JCCP.JCCo
    AND JCJM.Job = JCCP.Job
WHERE JCJM.JCCo = @JCCo
    AND JCCP.Mth <= @Mth
GROUP BY JCJM.Job, JCJM.Description
HAVING SUM(CASE WHEN JCCP.Mth = @Mth THEN JCCP.ProjCost ELSE 0 END) <> 0
ORDER BY JCJM.Job
