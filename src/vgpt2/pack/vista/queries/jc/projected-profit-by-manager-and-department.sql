/*
title: Contract value, projected cost and projected profit of open contracts by department and project manager
grain: one department and project manager
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - The bank wants to know which of our managers and which divisions make the money on the work that is open now
  - Expected profit of open work by division and manager with number of contracts, value, forecast cost and percent
  - profit by PM
  - which pm's are makin us money and wich arent
  - I have the surety in the conference room at ten and he asked me something I could not answer, namely how the profit we expect on the 40-odd open jobs is spread over the divisions and, inside each, over the people who run them, Garcia having left in March and his three jobs having gone to two others
  - Who brings in the margin, per branch?
  - Department, manager, contracts, contract value, projected cost, profit and profit percent; open ones only, department 10 first
  - Anticipated earnings on active agreements for each division and the leader in it
  - Surety asks in whose hands the earnings lie, so divide live deals by division and then by leader, with count, price, forecast outlay, gain and percent
  - money makers by branch and PM
  - Within each named division the PMs by name, most profitable first, number of live contracts, value, expected outlay, profit and percent
  - opn ktr proj GP by dept/PM w GP%
  - Which branch and which person in it is expected to earn us the most on the projects running now?
*/
WITH Managers AS (
    SELECT JCJM.JCCo, JCJM.Contract, MIN(JCJM.ProjectMgr) AS ProjectMgr
    FROM JCJM WITH (NOLOCK)
    WHERE JCJM.JCCo = @JCCo
    GROUP BY JCJM.JCCo, JCJM.Contract
),
Cost AS (
    SELECT JCJM.JCCo, JCJM.Contract, SUM(JCCP.ProjCost) AS ProjectedCost
    FROM JCCP WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON JCCP.JCCo = JCJM.JCCo
        AND JCCP.Job = JCJM.Job
    WHERE JCCP.JCCo = @JCCo
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT JCCM.Department, JCDM.Description AS DepartmentName, JCMP.Name AS ProjectManager, COUNT(*) AS Contracts,
    SUM(JCCM.ContractAmt) AS ContractValue, SUM(ISNULL(Cost.ProjectedCost, 0)) AS ProjectedCost,
    SUM(JCCM.ContractAmt - ISNULL(Cost.ProjectedCost, 0)) AS ProjectedProfit,
    100.0 * SUM(JCCM.ContractAmt - ISNULL(Cost.ProjectedCost, 0)) / NULLIF(SUM(JCCM.ContractAmt), 0) AS ProfitPct
FROM JCCM WITH (NOLOCK)
JOIN JCDM WITH (NOLOCK)
    ON JCCM.JCCo = JCDM.JCCo
    AND JCCM.Department = JCDM.Department
LEFT JOIN Managers
    ON JCCM.JCCo = Managers.JCCo
    AND JCCM.Contract = Managers.Contract
LEFT JOIN JCMP WITH (NOLOCK)
    ON Managers.JCCo = JCMP.JCCo
    AND Managers.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN Cost
    ON JCCM.JCCo = Cost.JCCo
    AND JCCM.Contract = Cost.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
GROUP BY JCCM.Department, JCDM.Description, JCMP.Name
ORDER BY JCCM.Department, ProjectedProfit DESC
