/*
title: Original profit percent against projected profit percent of open contracts with project manager
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Where has profit faded between the day we signed and today's forecast, and who is in charge there?
  - As-sold margin and projected margin of each open contract with its manager and the points gained or lost
  - sold vs forecast margin
  - whos jobs lost the most margin since bid day
  - Bonding renewal wants a fade analysis of everything that is still open, which means original value less original estimate in percent, current value less projected cost in percent, the loss in points, and the manager's name beside each so the discussion at the table can be short
  - Did the jobs turn out as good as we thought when we priced them?
  - Contract, manager, original profit %, present profit %, change in points; I expect the treatment plant at minus 6
  - Compare the profit rate we signed at with the one forecast today, deal by deal
  - For the bonding renewal the underwriter wants fade on all live deals, percent at signing, percent expected now, how many points moved, and which leader is answerable
  - points lost since signing
  - Worst fade first with the PM's name beside each live contract, percent at signing, percent now, points moved
  - orig GP% vs proj GP% on opn ktrs w/ PM, pts diff
  - When we won each current project we hoped for a certain profit; by how much has that hope gone up or down, and who leads it?
*/
WITH Cost AS (
    SELECT JCJM.JCCo, JCJM.Contract, MIN(JCJM.ProjectMgr) AS ProjectMgr, SUM(JCCP.OrigEstCost) AS OriginalCost,
        SUM(JCCP.ProjCost) AS ProjectedCost
    FROM JCCP WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON JCCP.JCCo = JCJM.JCCo
        AND JCCP.Job = JCJM.Job
    WHERE JCCP.JCCo = @JCCo
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT JCCM.Contract, JCCM.Description, JCMP.Name AS ProjectManager, JCCM.OrigContractAmt, Cost.OriginalCost,
    100.0 * (JCCM.OrigContractAmt - Cost.OriginalCost) / NULLIF(JCCM.OrigContractAmt, 0) AS OriginalProfitPct,
    JCCM.ContractAmt, Cost.ProjectedCost,
    100.0 * (JCCM.ContractAmt - Cost.ProjectedCost) / NULLIF(JCCM.ContractAmt, 0) AS ProjectedProfitPct,
    100.0 * (JCCM.ContractAmt - Cost.ProjectedCost) / NULLIF(JCCM.ContractAmt, 0)
        - 100.0 * (JCCM.OrigContractAmt - Cost.OriginalCost) / NULLIF(JCCM.OrigContractAmt, 0) AS PointsChanged
FROM JCCM WITH (NOLOCK)
JOIN Cost
    ON JCCM.JCCo = Cost.JCCo
    AND JCCM.Contract = Cost.Contract
LEFT JOIN JCMP WITH (NOLOCK)
    ON Cost.JCCo = JCMP.JCCo
    AND Cost.ProjectMgr = JCMP.ProjectMgr
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
ORDER BY PointsChanged, JCCM.Contract
