/*
title: Cost and billing of a contract side by side by month
grain: one month
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Contract: {type: bContract, example: 1001-}
asks:
  - How do billing and cost run month by month on a contract?
  - Monthly cost against billing of one contract
  - cost vs billing by month
  - For one contract list every month with actual cost, billed and received amount.
  - are billings keeping up with what we spend
*/
WITH Movements AS (
    SELECT JCIP.Mth, JCIP.BilledAmt AS Billed, JCIP.ReceivedAmt AS Received, 0 AS Cost
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Contract = @Contract
    UNION ALL
    SELECT JCCP.Mth, 0 AS Billed, 0 AS Received, JCCP.ActualCost AS Cost
    FROM JCJP WITH (NOLOCK)
    JOIN JCCP WITH (NOLOCK)
        ON JCJP.JCCo = JCCP.JCCo
        AND JCJP.Job = JCCP.Job
        AND JCJP.PhaseGroup = JCCP.PhaseGroup
        AND JCJP.Phase = JCCP.Phase
    WHERE JCJP.JCCo = @JCCo
        AND JCJP.Contract = @Contract
)
SELECT Movements.Mth, SUM(Movements.Cost) AS ActualCost, SUM(Movements.Billed) AS Billed,
    SUM(Movements.Received) AS Received
FROM Movements
GROUP BY Movements.Mth
ORDER BY Movements.Mth
