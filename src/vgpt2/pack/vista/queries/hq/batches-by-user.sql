/*
title: Batches posted by user and source in a month
grain: one user and source
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - How many batches did each person post this month?
  - Posted batches by user and source
  - batch counts per user
  - Count posted batches of a month by creator and source.
  - who posts the most batches
  - Tally of completed batches per clerk and kind of work for June
  - Performance talks are next week; tell me for may how many batches each login got through in payables, payroll, cash and so on, busiest login on top
  - clerk workload, one month
  - Login, kind of work, number that went through, highest number first, company 1 only
  - pstd btch cnt by usr + src 6/24
  - Which of the office people finish the most packages of entries in a month, and of what kind?
*/
SELECT HQBC.CreatedBy, HQBC.Source, COUNT(*) AS Batches
FROM HQBC WITH (NOLOCK)
WHERE HQBC.Co = @Co
    AND HQBC.Mth = @Mth
    AND HQBC.Status = 5
GROUP BY HQBC.CreatedBy, HQBC.Source
ORDER BY Batches DESC, HQBC.CreatedBy, HQBC.Source
