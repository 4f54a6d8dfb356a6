/*
title: Payables due through a date by project manager and job
grain: one project manager and job
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - Which project managers have the most vendor money falling due by December 31, and on which jobs?
  - Open payables due through a date by PM and job
  - due by pm
  - Approved unpaid amounts with a due date on or before a given day, summed by project manager and job, with number of amounts and earliest due date.
  - how much do we gotta pay out on each guys jobs by yr end
  - Cash call per project lead before the Friday check run
  - I want to ask each PM whether the suppliers on their work can be paid, so total what is coming up
  - Sum supplier amounts coming due through year end for each PM's projects.
  - Monday's cash meeting goes manager by manager; give open bills due up to july 31 per PM and project, count and earliest date included
  - what each PM owes this week
  - Supplier money coming due, manager's name, project and its name, how many items, earliest due day, dollars; each manager's largest project on top
  - ap comng due thru 8/15 per PM/job pls
  - For each person running projects, how much must soon be paid to suppliers on each of theirs?
*/
SELECT JCMP.Name AS ProjectManager, APTL.Job, JCJM.Description AS JobName, COUNT(*) AS Amounts,
    MIN(APTD.DueDate) AS FirstDue, SUM(APTD.Amount) AS AmountDue
FROM APTD WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTD.APCo = APTL.APCo
    AND APTD.Mth = APTL.Mth
    AND APTD.APTrans = APTL.APTrans
    AND APTD.APLine = APTL.APLine
JOIN JCJM WITH (NOLOCK)
    ON APTL.JCCo = JCJM.JCCo
    AND APTL.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE APTD.APCo = @APCo
    AND APTD.Status = 1
    AND APTD.DueDate <= @ThroughDate
GROUP BY JCMP.Name, APTL.Job, JCJM.Description
ORDER BY JCMP.Name, AmountDue DESC, APTL.Job
