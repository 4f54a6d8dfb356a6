/*
title: Jobs with more than a tenth of their hours in overtime
grain: one job
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which jobs run too much overtime?
  - Overtime percentage of hours by job
  - ot pct by job
  - Hours, overtime hours and overtime percentage by job where overtime is above ten percent.
  - jobs burnin up the overtime
  - On which projects did premium time exceed ten percent of hours in 2024?
  - The COO freezes Saturday work where it is out of hand; by project for January to June give all hours, extra-rate hours and the percentage, only those beyond a tenth.
  - jobs over 10% OT
  - 'highest percentage first: project, total hours, premium hours, percentage'
  - ot pct >10 by job ytd whos the worst
  - At which building sites was more than a tenth of the work done at extra pay?
*/
SELECT PRTH.JCCo, PRTH.Job, SUM(PRTH.Hours) AS Hours,
    SUM(CASE WHEN PREC.Factor > 1 THEN PRTH.Hours ELSE 0 END) AS OvertimeHours,
    100.0 * SUM(CASE WHEN PREC.Factor > 1 THEN PRTH.Hours ELSE 0 END) / NULLIF(SUM(PRTH.Hours), 0) AS OvertimePct
FROM PRTH WITH (NOLOCK)
JOIN PREC WITH (NOLOCK)
    ON PRTH.PRCo = PREC.PRCo
    AND PRTH.EarnCode = PREC.EarnCode
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
    AND PRTH.Job IS NOT NULL
GROUP BY PRTH.JCCo, PRTH.Job
HAVING SUM(CASE WHEN PREC.Factor > 1 THEN PRTH.Hours ELSE 0 END) > 0.1 * SUM(PRTH.Hours)
ORDER BY OvertimePct DESC, PRTH.JCCo, PRTH.Job
