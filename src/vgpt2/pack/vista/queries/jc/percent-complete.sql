/*
title: Cost percent complete against percent billed by contract
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  ThroughMth: {type: bMonth, example: 2024-06-01}
asks:
  - How complete is each contract against what we billed?
  - Percent complete and percent billed by contract
  - pct complete report
  - Cost to date over current estimate and billed over contract amount for open contracts through a month.
  - r we ahead or behind on billing vs work done
  - Share of budget spent beside share of price invoiced for active agreements, through May
  - Lender's inspector compares progress with draws, so as of 06/2024 give for every live deal how far along by spending and how far along by invoicing
  - work done vs drawn, in %
  - Two percentages next to each deal's name, one for work done by spending, one for invoicing
  - '% cmplt v % billd all opn ktrs thru oct'
  - How far along is each project, and have we charged the customer for more or less of it than that?
*/
WITH Revenue AS (
    SELECT JCIP.JCCo, JCIP.Contract, SUM(JCIP.ContractAmt) AS ContractAmt, SUM(JCIP.BilledAmt) AS BilledAmt
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth <= @ThroughMth
    GROUP BY JCIP.JCCo, JCIP.Contract
),
Cost AS (
    SELECT JCJP.JCCo, JCJP.Contract, SUM(JCCP.ActualCost) AS ActualCost, SUM(JCCP.CurrEstCost) AS EstimatedCost
    FROM JCJP WITH (NOLOCK)
    JOIN JCCP WITH (NOLOCK)
        ON JCJP.JCCo = JCCP.JCCo
        AND JCJP.Job = JCCP.Job
        AND JCJP.PhaseGroup = JCCP.PhaseGroup
        AND JCJP.Phase = JCCP.Phase
    WHERE JCJP.JCCo = @JCCo
        AND JCCP.Mth <= @ThroughMth
    GROUP BY JCJP.JCCo, JCJP.Contract
)
SELECT JCCM.Contract, JCCM.Description, Cost.ActualCost / NULLIF(Cost.EstimatedCost, 0) AS CostComplete,
    Revenue.BilledAmt / NULLIF(Revenue.ContractAmt, 0) AS Billed
FROM JCCM WITH (NOLOCK)
JOIN Revenue
    ON JCCM.JCCo = Revenue.JCCo
    AND JCCM.Contract = Revenue.Contract
JOIN Cost
    ON JCCM.JCCo = Cost.JCCo
    AND JCCM.Contract = Cost.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
ORDER BY JCCM.Contract
