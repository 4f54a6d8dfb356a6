/*
title: Posted timecard batches of a pay period with owner, timecards, hours and days from creation to posting
grain: one batch
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Who keyed this pay period's time, in how many batches, and how long did each lie open?
  - Batch month and number, source, login and full name of the maker, dates made and posted, days between, timecards, people and hours still in the period
  - batches behind the week
  - The external auditor picks one week a year and this time it is group 1 ending June 29, and he would like to see who entered the hours, when that was put in, when it was posted and by which batch, so that he can compare it with the sign-off sheets
  - wich batchs made up last weeks payrol n who did em
  - Trace the hours of the week back to the hands that typed them
  - Batch 118 of June, was that Sheila's?
  - Which finished entry sessions hold group 1's June 29 time, and whose were they?
  - 'The auditor samples one week and asks who typed the hours: each completed queue of June 29 with the maker''s full name, days from start to posting, lines, people, hours.'
  - batches behind 6/29, by whom
  - session number and month, where it came from, clerk by name, opened when, finished when, gap, then entries, workers and time in it
  - postd tc batchs 6/29 grp 1 owner + lag
  - Who in the office typed in the hours for that pay week, when, and how long until they were final?
*/
SELECT HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.CreatedBy, DDUP.FullName AS CreatedByName, HQBC.DateCreated,
    HQBC.DatePosted, DATEDIFF(day, HQBC.DateCreated, HQBC.DatePosted) AS DaysToPost, COUNT(*) AS Timecards,
    COUNT(DISTINCT PRTH.Employee) AS Employees, SUM(PRTH.Hours) AS Hours
FROM HQBC WITH (NOLOCK)
JOIN PRTH WITH (NOLOCK)
    ON HQBC.Co = PRTH.PRCo
    AND HQBC.BatchId = PRTH.BatchId
    AND HQBC.PRGroup = PRTH.PRGroup
    AND HQBC.PREndDate = PRTH.PREndDate
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQBC.Co = @PRCo
    AND HQBC.PRGroup = @PRGroup
    AND HQBC.PREndDate = @PREndDate
    AND HQBC.TableName = 'PRTB'
    AND HQBC.Status = 5
GROUP BY HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.CreatedBy, DDUP.FullName, HQBC.DateCreated, HQBC.DatePosted
ORDER BY HQBC.Mth, HQBC.BatchId
