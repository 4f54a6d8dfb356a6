/*
title: Revenue override with cost overrides of its jobs by contract for a month
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - What profit do our overrides imply per contract for June?
  - Hand-entered revenue against hand-entered cost, contract by contract, with customer
  - Contract, description, customer name, revenue override, cost overrides of all its jobs, resulting margin for one month
  - override margin wip
  - rev plug minus cost plug by contract
  - We closed the month with manual estimates at completion on both sides; what gross profit comes out?
  - On which contracts was revenue typed in but cost left to the system?
  - Profit implied by June's hand-typed income less hand-typed project outlay, per agreement
  - Auditors question our plugs, so for 12/2024 show by deal and client the typed-in final revenue, the typed-in outlay of its projects, how many, and the profit that leaves
  - plugged rev less plugged cost
  - With the client's name, June's typed-in revenue per contract, how many jobs carry typed-in cost, their sum, and what is left
  - WIP ovrd rev vs ovrd cst by ktr mth 9/24, GP
  - Where the office replaced the system's forecast with its own figures, what gain do those figures give for every deal?
*/
WITH CostOverrides AS (
    SELECT JCJM.JCCo, JCJM.Contract, COUNT(*) AS Jobs, SUM(JCOP.ProjCost) AS Cost
    FROM JCOP WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON JCOP.JCCo = JCJM.JCCo
        AND JCOP.Job = JCJM.Job
    WHERE JCOP.JCCo = @JCCo
        AND JCOP.Month = @Mth
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT JCOR.Contract, JCCM.Description, ARCM.Name AS Customer, JCOR.RevCost AS RevenueOverride,
    CostOverrides.Jobs, CostOverrides.Cost AS CostOverride, JCOR.RevCost - CostOverrides.Cost AS Margin
FROM JCOR WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCOR.JCCo = JCCM.JCCo
    AND JCOR.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN CostOverrides
    ON JCOR.JCCo = CostOverrides.JCCo
    AND JCOR.Contract = CostOverrides.Contract
WHERE JCOR.JCCo = @JCCo
    AND JCOR.Month = @Mth
ORDER BY JCOR.Contract
