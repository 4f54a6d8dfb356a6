/*
title: Overtime hours on jobs between two dates by project manager with share of all hours and overtime wages
grain: one project manager
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Whose jobs eat the overtime?
  - Premium hours, all hours, percentage and overtime pay by manager of the job for a date range
  - overtime by PM
  - which pms r burning ot, as percent of hrs
  - I promised the board to bring overtime under eight percent, and since it is the managers and not the foremen who accept schedules that cannot be kept, I want it added up by the name that stands on the job, with the share of total hours and the dollars, for April through June
  - Long weeks, by who runs the sites
  - Manager, hours, overtime hours, percent, overtime dollars, second quarter 2024; Novak was at 14 last time
  - 'Compare our project managers on premium time: hours, share and pay in 2024.'
  - The board's goal is eight percent; for the April–June review give each project manager by name, his projects' hours, premium hours, percent, and premium pay.
  - long-hours ranking, project managers
  - 'worst percentage first: manager''s name, hours, premium hours, percentage, premium pay'
  - pm ot shr q2 + $$, whos over 8
  - Which of the people who run our projects let their workers do most extra-paid hours?
*/
SELECT JCMP.ProjectMgr, JCMP.Name, SUM(PRTH.Hours) AS Hours,
    SUM(CASE WHEN PREC.Factor > 1 THEN PRTH.Hours ELSE 0 END) AS OvertimeHours,
    100.0 * SUM(CASE WHEN PREC.Factor > 1 THEN PRTH.Hours ELSE 0 END) / NULLIF(SUM(PRTH.Hours), 0) AS OvertimePct,
    SUM(CASE WHEN PREC.Factor > 1 THEN PRTH.Amt ELSE 0 END) AS OvertimeWages
FROM PRTH WITH (NOLOCK)
JOIN PREC WITH (NOLOCK)
    ON PRTH.PRCo = PREC.PRCo
    AND PRTH.EarnCode = PREC.EarnCode
JOIN JCJM WITH (NOLOCK)
    ON PRTH.JCCo = JCJM.JCCo
    AND PRTH.Job = JCJM.Job
JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY JCMP.ProjectMgr, JCMP.Name
ORDER BY OvertimePct DESC, JCMP.Name
