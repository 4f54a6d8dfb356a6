/*
title: Timecard hours against estimated hours by phase of a job
grain: one phase
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - On which phases have we burned more hours than we have in the budget?
  - Posted timecard hours to date, current estimated hours of cost types that track hours, hours left and percent used, by phase of one job
  - hours vs budget
  - am i over on labor on the foundation, how many hrs left
  - PM review for 1001-, man-hours worked straight from payroll next to the estimate.
  - manhours left by phase
  - Where did the crew go past the time we bid?
  - By cost code on 22-4410, put worked man-hours beside the budgeted ones.
  - Before the monthly forecast meeting the PM of 22-4410 needs labor hours used from timecards versus the current estimate per cost code, hours remaining and the share burned.
  - MH burned vs est, 22-4410
  - cost code and its description, hours worked, hours budgeted, hours left, share used
  - tc hrs vs curr est hrs by phs job 1001- whats left on formwrk
  - We planned so many labor hours for each part of this building; how many have been used already?
*/
WITH Worked AS (
    SELECT PRTH.JCCo, PRTH.Job, PRTH.PhaseGroup, PRTH.Phase, SUM(PRTH.Hours) AS WorkedHours
    FROM PRTH WITH (NOLOCK)
    WHERE PRTH.JCCo = @JCCo
        AND PRTH.Job = @Job
    GROUP BY PRTH.JCCo, PRTH.Job, PRTH.PhaseGroup, PRTH.Phase
),
Budget AS (
    SELECT JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase, SUM(JCCP.CurrEstHours) AS BudgetHours
    FROM JCCP WITH (NOLOCK)
    JOIN JCCT WITH (NOLOCK)
        ON JCCP.PhaseGroup = JCCT.PhaseGroup
        AND JCCP.CostType = JCCT.CostType
    WHERE JCCP.JCCo = @JCCo
        AND JCCP.Job = @Job
        AND JCCT.TrackHours = 'Y'
    GROUP BY JCCP.JCCo, JCCP.Job, JCCP.PhaseGroup, JCCP.Phase
)
SELECT Worked.Phase, JCJP.Description, Worked.WorkedHours, Budget.BudgetHours,
    Budget.BudgetHours - Worked.WorkedHours AS HoursLeft,
    Worked.WorkedHours / NULLIF(Budget.BudgetHours, 0) AS ShareUsed
FROM Worked
JOIN JCJP WITH (NOLOCK)
    ON Worked.JCCo = JCJP.JCCo
    AND Worked.Job = JCJP.Job
    AND Worked.PhaseGroup = JCJP.PhaseGroup
    AND Worked.Phase = JCJP.Phase
LEFT JOIN Budget
    ON Worked.JCCo = Budget.JCCo
    AND Worked.Job = Budget.Job
    AND Worked.PhaseGroup = Budget.PhaseGroup
    AND Worked.Phase = Budget.Phase
ORDER BY Worked.Phase
