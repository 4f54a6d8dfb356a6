/*
title: Projected final cost of closed jobs as of an earlier month against their final cost, by job with project manager
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  AsOfMth: {type: bMonth, example: 2023-12-01}
asks:
  - For jobs that have closed since, how good was the forecast we had at the end of 2023?
  - Job, manager, month closed, cost to date then, projected final cost then, final cost, miss in dollars and percent
  - forecast accuracy
  - In December 2023 Lisa said 1014- would come in at 2.1 million, what was it in the end?
  - how far of were the projetions on closed jobs
  - Bonding asks every year how reliable our cost to complete is, and my answer has always been a shrug; take a month of last year, put down what every job was then expected to cost, and beside it what those that are finished by now did cost, with the error in percent and the manager's name.
  - Looking back, who saw the end result coming?
  - How near were last December's forecasts to what finished projects really came to?
  - Bonding underwriter wants a look-back, so take what each since-shut project was expected to cost at 12/2023, put the real result beside it, and name the leader answerable
  - forecast vs reality, shut work
  - Worst miss first among jobs closed since December, PM's name, what we believed then, what it truly came to, off by how many percent
  - EAC as of 12/23 v actual final on clsd jobs, % miss by PM
  - For buildings now over, what did we believe a while ago they would cost and how wrong did that turn out?
*/
WITH Cost AS (
    SELECT JCCP.JCCo, JCCP.Job, SUM(CASE WHEN JCCP.Mth <= @AsOfMth THEN JCCP.ProjCost ELSE 0 END) AS ProjectedThen,
        SUM(CASE WHEN JCCP.Mth <= @AsOfMth THEN JCCP.ActualCost ELSE 0 END) AS CostThen,
        SUM(JCCP.ActualCost) AS FinalCost
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
    GROUP BY JCCP.JCCo, JCCP.Job
)
SELECT JCJM.Job, JCJM.Description, JCMP.Name AS ProjectManager, JCCM.MonthClosed, Cost.CostThen, Cost.ProjectedThen,
    Cost.FinalCost, Cost.FinalCost - Cost.ProjectedThen AS Miss,
    100.0 * (Cost.FinalCost - Cost.ProjectedThen) / NULLIF(Cost.ProjectedThen, 0) AS MissPercent
FROM JCJM WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCJM.JCCo = JCCM.JCCo
    AND JCJM.Contract = JCCM.Contract
JOIN Cost
    ON JCJM.JCCo = Cost.JCCo
    AND JCJM.Job = Cost.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JCCo = @JCCo
    AND JCCM.ContractStatus IN (2, 3)
    AND JCCM.MonthClosed > @AsOfMth
    AND Cost.ProjectedThen <> 0
ORDER BY MissPercent DESC, JCJM.Job
