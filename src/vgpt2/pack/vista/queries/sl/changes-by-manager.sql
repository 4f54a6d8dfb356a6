/*
title: Subcontract changes posted in a period by project manager and job
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which project managers give out the most change orders to subs?
  - Sub change orders by PM and job between two months
  - Project manager, job, job description, number of changes, increases, decreases and net amount posted between two months.
  - sub changes by pm
  - whos handing out extras to there subs like candy
  - Growth of trade agreements through 2024, arranged by who runs the work
  - 'For the operations meeting: added and deducted sub cost, January to December'
  - adds and deducts given to trades during 2024, arranged under each PM's projects
  - The president's performance reviews are next week, and she wants to compare who let trade costs run, so count and sum extras and credits for every job, PM by PM.
  - PM scoreboard, trade extras
  - with the PM's name and the job's name, how many extras, the plus money, the minus money and what remains, largest first
  - SCO adds/deducts by PM + job, YTD by post mth
  - Who among the people running our building sites has let the hired firms' prices grow the most this year?
*/
SELECT JCMP.Name AS ProjectManager, SLIT.Job, JCJM.Description, COUNT(*) AS Changes,
    SUM(CASE WHEN SLCD.ChangeCurCost > 0 THEN SLCD.ChangeCurCost ELSE 0 END) AS Increases,
    SUM(CASE WHEN SLCD.ChangeCurCost < 0 THEN SLCD.ChangeCurCost ELSE 0 END) AS Decreases,
    SUM(SLCD.ChangeCurCost) AS NetChange
FROM SLCD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLCD.SLCo = SLIT.SLCo
    AND SLCD.SL = SLIT.SL
    AND SLCD.SLItem = SLIT.SLItem
JOIN JCJM WITH (NOLOCK)
    ON SLIT.JCCo = JCJM.JCCo
    AND SLIT.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE SLIT.JCCo = @JCCo
    AND SLCD.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY JCMP.Name, SLIT.Job, JCJM.Description
ORDER BY NetChange DESC, SLIT.Job
