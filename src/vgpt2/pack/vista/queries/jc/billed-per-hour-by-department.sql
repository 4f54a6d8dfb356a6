/*
title: Amount billed and hours worked on contracts between two months by department with amount billed per hour
grain: one department
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much revenue does an hour of our field labor carry in each division?
  - Billings divided by job hours per department for a range of months
  - billing per manhour
  - what do we bill for evry hour our guys work, by divison
  - In the strategy paper I claim that the utility group turns a man-hour into twice the billing of the concrete group, and before it goes to the owners I had better be able to show the billing, the hours and the quotient for each group for the whole of 2024
  - Which branch gets the most out of its people's time?
  - Department, billed, hours, billed per hour, cost per hour, April to June 2024
  - Invoicing per man-hour in each division for January through December
  - The owners' strategy meeting compares divisions, so for 2024 divide what each charged its clients by the hours spent, and give cost per hour as well
  - bang per man-hour, which division
  - Division name, invoiced, hours, invoiced per hour, cost per hour, best first
  - billd/hr by dept ytd + cst/hr
  - For each hour our people worked, how much did every part of the company charge its clients?
*/
WITH Billed AS (
    SELECT JCIP.JCCo, JCCM.Department, SUM(JCIP.BilledAmt) AS BilledAmt
    FROM JCIP WITH (NOLOCK)
    JOIN JCCM WITH (NOLOCK)
        ON JCIP.JCCo = JCCM.JCCo
        AND JCIP.Contract = JCCM.Contract
    WHERE JCIP.JCCo = @JCCo
        AND JCIP.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY JCIP.JCCo, JCCM.Department
),
Worked AS (
    SELECT JCCP.JCCo, JCCM.Department, SUM(JCCP.ActualHours) AS Hours, SUM(JCCP.ActualCost) AS Cost
    FROM JCCP WITH (NOLOCK)
    JOIN JCJM WITH (NOLOCK)
        ON JCCP.JCCo = JCJM.JCCo
        AND JCCP.Job = JCJM.Job
    JOIN JCCM WITH (NOLOCK)
        ON JCJM.JCCo = JCCM.JCCo
        AND JCJM.Contract = JCCM.Contract
    JOIN JCCT WITH (NOLOCK)
        ON JCCP.PhaseGroup = JCCT.PhaseGroup
        AND JCCP.CostType = JCCT.CostType
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Mth BETWEEN @BeginMth AND @EndMth
        AND JCCT.TrackHours = 'Y'
    GROUP BY JCCP.JCCo, JCCM.Department
)
SELECT JCDM.Department, JCDM.Description, ISNULL(Billed.BilledAmt, 0) AS Billed, ISNULL(Worked.Hours, 0) AS Hours,
    Billed.BilledAmt / NULLIF(Worked.Hours, 0) AS BilledPerHour, Worked.Cost / NULLIF(Worked.Hours, 0) AS CostPerHour
FROM JCDM WITH (NOLOCK)
LEFT JOIN Billed
    ON JCDM.JCCo = Billed.JCCo
    AND JCDM.Department = Billed.Department
LEFT JOIN Worked
    ON JCDM.JCCo = Worked.JCCo
    AND JCDM.Department = Worked.Department
WHERE JCDM.JCCo = @JCCo
ORDER BY BilledPerHour DESC, JCDM.Department
