/*
title: Batches of a month by company and source against the month before, with posted and cancelled share in percent
grain: one company and source
level: advanced
parameters:
  Mth: {type: bMonth, example: 2024-06-01}
  PriorMth: {type: bMonth, example: 2024-05-01}
asks:
  - How many batches of each kind did every company make this month compared with last month, and what part of them was posted or thrown away?
  - Batch volume per source, two months side by side with posted and cancelled rates
  - The CFO thinks that accounts payable works in ever smaller batches since the new scanner came. Can you put June 2024 next to May 2024 for each company and kind of entry, how many there were, the difference, and the percentage that ended posted or cancelled? He will compare it with headcount.
  - batch counts vs prior month
  - batchs per sourse this month agains last
  - did company 2 really go from 40 to 90 journal batches between 05/2024 and 06/2024
  - Company, name, source, count this month, count prior month, change, percent posted, percent cancelled of this month.
  - Batch counts for June and May per company and kind of work, finished or thrown away
  - Head of shared services argues for two more clerks; show by company name how many batches of every kind were made in june and in may, and percent completed and percent dropped
  - btch volume m/m by kind
  - Company by name, kind of work, this month's number, last month's, difference, percent through, percent cancelled
  - btchs cnt 6/24 v 5/24 by src, % pstd + % canc
  - Do our offices put in more packages of entries than a month ago, of which kind, and how many get thrown out?
*/
SELECT HQBC.Co, HQCO.Name, HQBC.Source,
    SUM(CASE WHEN HQBC.Mth = @Mth THEN 1 ELSE 0 END) AS Batches,
    SUM(CASE WHEN HQBC.Mth = @PriorMth THEN 1 ELSE 0 END) AS PriorBatches,
    SUM(CASE WHEN HQBC.Mth = @Mth THEN 1 ELSE -1 END) AS Difference,
    100.0 * SUM(CASE WHEN HQBC.Mth = @Mth AND HQBC.Status = 5 THEN 1 ELSE 0 END)
        / NULLIF(SUM(CASE WHEN HQBC.Mth = @Mth THEN 1 ELSE 0 END), 0) AS PostedPercent,
    100.0 * SUM(CASE WHEN HQBC.Mth = @Mth AND HQBC.Status = 6 THEN 1 ELSE 0 END)
        / NULLIF(SUM(CASE WHEN HQBC.Mth = @Mth THEN 1 ELSE 0 END), 0) AS CancelledPercent
FROM HQBC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON HQBC.Co = HQCO.HQCo
WHERE HQBC.Mth IN (@Mth, @PriorMth)
GROUP BY HQBC.Co, HQCO.Name, HQBC.Source
ORDER BY HQBC.Co, HQBC.Source
