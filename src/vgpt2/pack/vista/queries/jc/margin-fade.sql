/*
title: Change of projected margin between two months by contract
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  PriorMth: {type: bMonth, example: 2023-06-01}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which contracts lost margin since last year?
  - Margin fade by contract between two months
  - margin fade
  - Projected margin through an earlier month and through a later one, with gain or fade per contract.
  - where is our profit slipping
  - Did anticipated profit rise or fall on each agreement between June 2023 and June 2024?
  - Bank covenant talks need an explanation of earnings drops, so put each deal's expected profit at 12/2023 beside 06/2024 with the swing in dollars, closed ones included
  - profit swings, two dates
  - Agreement by name, profit foreseen at the former date, profit foreseen at the latter, plus or minus, biggest slide at the top
  - GP fade per ktr q1 to q2, $ not %
  - We expected to make a certain amount on each project a year ago; how much more or less do we expect to make today?
*/
WITH Revenue AS (
    SELECT JCIP.JCCo, JCIP.Contract,
        SUM(CASE WHEN JCIP.Mth <= @PriorMth THEN JCIP.ContractAmt ELSE 0 END) AS Earlier,
        SUM(JCIP.ContractAmt) AS Later
    FROM JCIP WITH (NOLOCK)
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth <= @Mth
    GROUP BY JCIP.JCCo, JCIP.Contract
),
Cost AS (
    SELECT JCJP.JCCo, JCJP.Contract, SUM(CASE WHEN JCCP.Mth <= @PriorMth THEN JCCP.ProjCost ELSE 0 END) AS Earlier,
        SUM(JCCP.ProjCost) AS Later
    FROM JCJP WITH (NOLOCK)
    JOIN JCCP WITH (NOLOCK)
        ON JCJP.JCCo = JCCP.JCCo
        AND JCJP.Job = JCCP.Job
        AND JCJP.PhaseGroup = JCCP.PhaseGroup
        AND JCJP.Phase = JCCP.Phase
    WHERE JCJP.JCCo = @JCCo
        AND JCCP.Mth <= @Mth
    GROUP BY JCJP.JCCo, JCJP.Contract
)
SELECT JCCM.Contract, JCCM.Description, Revenue.Earlier - Cost.Earlier AS EarlierMargin,
    Revenue.Later - Cost.Later AS LaterMargin,
    (Revenue.Later - Cost.Later) - (Revenue.Earlier - Cost.Earlier) AS Change
FROM JCCM WITH (NOLOCK)
JOIN Revenue
    ON JCCM.JCCo = Revenue.JCCo
    AND JCCM.Contract = Revenue.Contract
JOIN Cost
    ON JCCM.JCCo = Cost.JCCo
    AND JCCM.Contract = Cost.Contract
WHERE JCCM.JCCo = @JCCo
ORDER BY Change, JCCM.Contract
