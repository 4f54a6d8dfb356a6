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
*/
SELECT HQBC.CreatedBy, HQBC.Source, COUNT(*) AS Batches
FROM HQBC WITH (NOLOCK)
WHERE HQBC.Co = @Co
    AND HQBC.Mth = @Mth
    AND HQBC.Status = 5
GROUP BY HQBC.CreatedBy, HQBC.Source
ORDER BY Batches DESC, HQBC.CreatedBy, HQBC.Source
