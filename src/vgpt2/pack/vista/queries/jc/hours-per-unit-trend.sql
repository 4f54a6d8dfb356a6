/*
title: Hours per unit of a month against the average before by phase of a job
grain: one cost type of a phase
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Is production on my job getting better or worse this month compared with what went before?
  - Man-hours per unit in the month, up to the month before, and as estimated, by phase with unit of measure
  - unit rate trend
  - Phase, name, UM, estimated MH/unit, MH/unit until May, MH/unit in June for 1001-
  - are the guys hanging pipe any faster then last month on 1001-
  - 'Learning curve: did the second floor go quicker than the first two months?'
  - We bid 0.12 an LF for conduit. What did we run in June and what was it before?
  - Man-hours per installed quantity on 1001- in June against earlier and against the bid
  - The pipe foreman swears his gang sped up, so for 22-4410 set each activity's pace in 05/2024 beside the pace up to April and the planned one
  - faster or slower this month
  - In code order for 1001-, each activity named with its unit, bid pace, pace through May, and June's hours, quantity and pace
  - MH/unit by phs on 1042- - est, prior, aug, are we imprvoing
  - Is it taking our workers more or less time to install each foot or yard this month than it used to on this project?
*/
WITH Rates AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType,
        SUM(JCCP.CurrEstHours) AS EstHours, SUM(JCCP.CurrEstUnits) AS EstUnits,
        SUM(CASE WHEN JCCP.Mth < @Mth THEN JCCP.ActualHours ELSE 0 END) AS HoursBefore,
        SUM(CASE WHEN JCCP.Mth < @Mth THEN JCCP.ActualUnits ELSE 0 END) AS UnitsBefore,
        SUM(CASE WHEN JCCP.Mth = @Mth THEN JCCP.ActualHours ELSE 0 END) AS MonthHours,
        SUM(CASE WHEN JCCP.Mth = @Mth THEN JCCP.ActualUnits ELSE 0 END) AS MonthUnits
    FROM JCCP WITH (NOLOCK)
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Job = @Job
        AND JCCP.Mth <= @Mth
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, JCCP.CostType
)
SELECT Rates.Phase, JCJP.Description, Rates.CostType, JCCH.UM,
    Rates.EstHours / NULLIF(Rates.EstUnits, 0) AS EstimatedRate,
    Rates.HoursBefore / NULLIF(Rates.UnitsBefore, 0) AS RateBefore, Rates.MonthHours, Rates.MonthUnits,
    Rates.MonthHours / NULLIF(Rates.MonthUnits, 0) AS MonthRate
FROM Rates
JOIN JCCH WITH (NOLOCK)
    ON Rates.JCCo = JCCH.JCCo
    AND Rates.Job = JCCH.Job
    AND Rates.PhaseGroup = JCCH.PhaseGroup
    AND Rates.Phase = JCCH.Phase
    AND Rates.CostType = JCCH.CostType
JOIN JCJP WITH (NOLOCK)
    ON Rates.JCCo = JCJP.JCCo
    AND Rates.Job = JCJP.Job
    AND Rates.PhaseGroup = JCJP.PhaseGroup
    AND Rates.Phase = JCJP.Phase
WHERE Rates.MonthHours <> 0
ORDER BY Rates.Phase, Rates.CostType
