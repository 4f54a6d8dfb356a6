/*
title: Documents routed between two dates by person with those complete and average days until complete
grain: one person
level: intermediate
parameters:
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How quickly does each manager deal with the documents we send to them?
  - Routed documents per recipient, completed count and mean days to complete
  - Accounts payable is blamed for late payments while half of the paper sits with the field. So, for everything routed from January to June 2024, I want per recipient how many pieces, how many are done, the share in percent, how many days it took on average from being sent to being done, and the oldest that is not.
  - routing turnaround
  - avrage days til somebody clears there routed docs
  - does Dave really need 12 days where Kim takes 2, first half of 2024
  - User, full name, routed, completed, percent completed, average days, oldest not complete.
  - Average time each recipient needs to clear scans sent to him, and his share done
  - Payables gets blamed for late fees, so for july's meeting prove who holds paper; per recipient by name, sent january to june, done, percent done, mean days, oldest undone
  - doc clearing speed per person
  - Login and real name, how many sent to him, how many done, percent, average days, oldest one still waiting, slowest on top
  - rtd docs H1 24 by usr, avg days to cmpl + % done
  - How long does each of our people take to answer a paper we send him through the program?
*/
SELECT HQDR.UserName, DDUP.FullName, COUNT(*) AS Documents,
    COUNT(CASE WHEN HQDS.YNComplete = 'Y' THEN HQDR.AttachmentID END) AS Completed,
    100.0 * COUNT(CASE WHEN HQDS.YNComplete = 'Y' THEN HQDR.AttachmentID END) / COUNT(*) AS CompletedPercent,
    AVG(CASE WHEN HQDS.YNComplete = 'Y' THEN 1.0 * DATEDIFF(DAY, HQDR.DateAdded, HQDR.StatusDate) END) AS AverageDays,
    MIN(CASE WHEN HQDS.YNComplete = 'N' THEN HQDR.DateAdded END) AS OldestWaiting
FROM HQDR WITH (NOLOCK)
JOIN HQDS WITH (NOLOCK)
    ON HQDR.Status = HQDS.Status
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQDR.UserName = DDUP.VPUserName
WHERE HQDR.DateAdded >= @BeginDate
    AND HQDR.DateAdded < DATEADD(DAY, 1, @EndDate)
GROUP BY HQDR.UserName, DDUP.FullName
ORDER BY AverageDays DESC, HQDR.UserName
