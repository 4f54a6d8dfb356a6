/*
title: Cost dated before the month it was posted in by job and kind of posting
grain: one job and kind of posting
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much of what hit my jobs in June was really for earlier months?
  - Cost whose actual date lies before its accounting month, by job, PM and source of the posting, with the oldest date
  - late cost
  - Why did 1120- jump $40,000 in July when nobody worked there? I suspect old invoices.
  - stuff thats months old landing on my jobs, who is it on
  - Job, name, manager, transaction type, number of rows, amount and earliest work date, posted from 01/2024 to 06/2024 but dated before their month
  - Operations wants to see cut-off problems before closing the books
  - Charges that arrived in a later accounting period than they belong to, per project and type
  - Cut-off is an audit finding, so between 01/2024 and 06/2024 how many dollars hit each project after the period they were dated in, from bills, payroll or machines
  - old-dated junk landing late
  - Job and PM by name for the first half of 2024, per kind of posting how many came late, how old the oldest, and dollars
  - jc actual dt < post mth by job/trans typ YTD, w PM n oldst dt
  - Which projects got charged for things that really happened in earlier months, by whom are they led, and how old was the oldest?
*/
SELECT JCCD.Job, JCJM.Description, JCMP.Name AS ProjectManager, JCCD.JCTransType, COUNT(*) AS Postings,
    MIN(JCCD.ActualDate) AS OldestDate, SUM(JCCD.ActualCost) AS LateCost
FROM JCCD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON JCCD.JCCo = JCJM.JCCo
    AND JCCD.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth BETWEEN @BeginMth AND @EndMth
    AND JCCD.ActualDate < JCCD.Mth
    AND JCCD.ActualCost <> 0
GROUP BY JCCD.Job, JCJM.Description, JCMP.Name, JCCD.JCTransType
ORDER BY LateCost DESC, JCCD.Job, JCCD.JCTransType
