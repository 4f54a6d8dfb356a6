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
*/
SELECT HQBC.Source, COUNT(*) AS Batches, AVG(1.0 * DATEDIFF(DAY, HQBC.DateCreated, HQBC.DatePosted)) AS AverageDays,
    MAX(DATEDIFF(DAY, HQBC.DateCreated, HQBC.DatePosted)) AS LongestDays
FROM HQBC WITH (NOLOCK)
WHERE HQBC.Co = @Co
    AND HQBC.Status = 5
    AND HQBC.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY HQBC.Source
ORDER BY AverageDays DESC, HQBC.Source
