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
  - Month after month, spending, invoicing and cash received for agreement 1042-
  - Owner says we are overbilled on 22-4410, so before the call lay out for every month what we spent, what we invoiced and what was paid
  - spend, invoiced, cash in - monthly
  - A timeline of one agreement, oldest month on top, spent next to invoiced next to collected
  - mthly cost vs billd vs recd on ktr 1017-
  - For one project, how much went out, how much did we charge the client and how much did the client pay, in each month?
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
