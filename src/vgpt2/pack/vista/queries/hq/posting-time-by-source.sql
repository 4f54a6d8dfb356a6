/*
title: Days from creating to posting a batch, by source
grain: one source
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How long do batches stay open before they are posted?
  - Average time from creation to posting by source
  - batch turnaround
  - Posted batches of a range of months by source with average and longest days to posting.
  - how long do people sit on batches
  - Mean and worst wait between starting a batch and finishing it, per kind of work
  - CFO thinks payables drags its feet; for january to december measure in company 1 how many days pass till each kind of batch goes through, average and maximum
  - days a batch hangs, by kind
  - Kind of work, how many went through, mean days from start to finish, the worst, slowest kind on top
  - avg lag create -> post btchs YTD by src, co 2
  - How quickly do our clerks finish a package of entries once they begin it, say for bills compared with wages?
*/
SELECT HQBC.Source, COUNT(*) AS Batches, AVG(1.0 * DATEDIFF(DAY, HQBC.DateCreated, HQBC.DatePosted)) AS AverageDays,
    MAX(DATEDIFF(DAY, HQBC.DateCreated, HQBC.DatePosted)) AS LongestDays
FROM HQBC WITH (NOLOCK)
WHERE HQBC.Co = @Co
    AND HQBC.Status = 5
    AND HQBC.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY HQBC.Source
ORDER BY AverageDays DESC, HQBC.Source
