/*
title: Average straight-time wage by craft and month with the change from the month before
grain: one craft and month
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How has the average hourly wage of each trade moved over the year?
  - Craft, month in which the pay periods begin, people, straight-time hours, average rate and change against the month before
  - average wage trend
  - In the bid meeting Roland claimed that our carpenters have become four dollars dearer since January, which I do not believe since the scale rose by 1.85, but the mix of grades may have shifted; please give me the average of regular hours per trade and per month
  - avrage straight time rate by craft per mnth
  - Is one regular hour of a trade getting more expensive?
  - What was a laborer hour worth in May 2024 and what in October?
  - Show the mean regular-time rate by trade for each month, and its movement.
  - For the labor escalation claim we must prove what an hour of straight time cost per trade in every month of 2024 and by how much it moved from the previous one.
  - ST rate trend by trade
  - trade and its name, month, number of people, regular hours, mean pay per hour, up or down since the month before
  - avg ST rate per craft by mo ytd, carps up or down?
  - How much does an ordinary hour of, say, a carpenter's work cost us in wages each month, and is it rising?
*/
WITH Worked AS (
    SELECT PRTH.PRCo, PRTH.Craft, PRPC.BeginMth AS Mth, COUNT(DISTINCT PRTH.Employee) AS Employees,
        SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS Wages
    FROM PRPC WITH (NOLOCK)
    JOIN PRTH WITH (NOLOCK)
        ON PRPC.PRCo = PRTH.PRCo
        AND PRPC.PRGroup = PRTH.PRGroup
        AND PRPC.PREndDate = PRTH.PREndDate
    JOIN PREC WITH (NOLOCK)
        ON PRTH.PRCo = PREC.PRCo
        AND PRTH.EarnCode = PREC.EarnCode
    WHERE PRPC.PRCo = @PRCo
        AND PRPC.BeginMth BETWEEN @BeginMth AND @EndMth
        AND PREC.Factor = 1
    GROUP BY PRTH.PRCo, PRTH.Craft, PRPC.BeginMth
)
SELECT Worked.Craft, PRCM.Description AS CraftName, Worked.Mth, Worked.Employees, Worked.Hours,
    Worked.Wages / NULLIF(Worked.Hours, 0) AS AverageRate,
    Worked.Wages / NULLIF(Worked.Hours, 0)
        - LAG(Worked.Wages / NULLIF(Worked.Hours, 0))
            OVER (PARTITION BY Worked.PRCo, Worked.Craft ORDER BY Worked.Mth) AS ChangeOfRate
FROM Worked
JOIN PRCM WITH (NOLOCK)
    ON Worked.PRCo = PRCM.PRCo
    AND Worked.Craft = PRCM.Craft
ORDER BY Worked.Craft, Worked.Mth
