/*
title: Open timecard batches with who made them
grain: one batch
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Whose time entry batches are still sitting there, and how many hours are in each?
  - Timecard batches that are not posted or cancelled, with creator's name, payroll group, period end, lines and hours
  - open time batches by user
  - who left a timesheet batch open from last tuesday
  - Before I close the 6/29 payroll I need to chase the clerks whose entry is not finished.
  - batch owner, hours keyed
  - List unfinished entry sessions in payroll group 2 with the person who started them.
  - Which hour-entry sessions remain unposted, and who started each?
  - I'm closing June 29 and have to chase clerks; show each unfinished queue of time, its maker's full name, state, payroll group, period end, lines and hours.
  - open time queues, whose
  - 'oldest first: month and queue number, state, started on, maker''s full name, payroll group''s name, period end, lines, hours'
  - opn tc batchs who made em hrs in em
  - Who in the office started typing in working hours and has not finished?
*/
SELECT HQBC.Mth, HQBC.BatchId, HQBC.Status, HQBC.DateCreated, HQBC.CreatedBy, DDUP.FullName, HQBC.PRGroup,
    PRGR.Description AS GroupName, HQBC.PREndDate, COUNT(*) AS Lines, SUM(PRTB.Hours) AS Hours
FROM HQBC WITH (NOLOCK)
JOIN PRTB WITH (NOLOCK)
    ON HQBC.Co = PRTB.Co
    AND HQBC.Mth = PRTB.Mth
    AND HQBC.BatchId = PRTB.BatchId
JOIN PRGR WITH (NOLOCK)
    ON HQBC.Co = PRGR.PRCo
    AND HQBC.PRGroup = PRGR.PRGroup
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQBC.Co = @PRCo
    AND HQBC.Status NOT IN (5, 6)
GROUP BY HQBC.Mth, HQBC.BatchId, HQBC.Status, HQBC.DateCreated, HQBC.CreatedBy, DDUP.FullName, HQBC.PRGroup,
    PRGR.Description, HQBC.PREndDate
ORDER BY HQBC.DateCreated, HQBC.Mth, HQBC.BatchId
