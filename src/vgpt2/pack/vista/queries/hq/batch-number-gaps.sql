/*
title: Gaps in the batch numbers of a company between two months with the batches before and after each gap
grain: one gap
level: advanced
parameters:
  Co: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Are any batch numbers missing in a month, and who made the ones on either side of the hole?
  - Skipped batch numbers by month with the neighbours' source and creator
  - Internal audit always asks for completeness of the numbering, so run through each accounting month of 2024 in company 1 in number order and tell me wherever the next number is not one higher than the last, how many are missing, and what kind of batch comes after the hole and who made it.
  - missing batch numbers
  - holes in the bacth numbering, any numbers skiped
  - in March 2024 I see number 51 and then 54, what became of the two in between and does that happen elsewhere
  - Month, previous number, next number, numbers missing, source, creator, name, date created.
  - Holes in the sequence of batches for each month of 2024, and what came right after
  - Internal audit tests that numbers in company 1 run without a break from january to december; show every break, how many vanished, and the next one's creator by name
  - batch sequence has holes, where
  - Month, the last number before, its kind, the first number after, how many are absent, kind and creator of the later one with full name and day
  - btch ids skipped 2024 co 3?? e.g. 51 then 54
  - The packages of entries are counted one, two, three. Is a number ever left out, and who made the next one?
*/
WITH Numbered AS (
    SELECT HQBC.Co, HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.CreatedBy, HQBC.DateCreated,
        LAG(HQBC.BatchId) OVER (PARTITION BY HQBC.Co, HQBC.Mth ORDER BY HQBC.BatchId) AS PriorBatchId,
        LAG(HQBC.Source) OVER (PARTITION BY HQBC.Co, HQBC.Mth ORDER BY HQBC.BatchId) AS PriorSource
    FROM HQBC WITH (NOLOCK)
    WHERE HQBC.Co = @Co
        AND HQBC.Mth BETWEEN @BeginMth AND @EndMth
)
SELECT Numbered.Mth, Numbered.PriorBatchId, Numbered.PriorSource, Numbered.BatchId AS NextBatchId,
    Numbered.BatchId - Numbered.PriorBatchId - 1 AS MissingNumbers, Numbered.Source AS NextSource,
    Numbered.CreatedBy, DDUP.FullName, Numbered.DateCreated
FROM Numbered
LEFT JOIN DDUP WITH (NOLOCK)
    ON Numbered.CreatedBy = DDUP.VPUserName
WHERE Numbered.BatchId - Numbered.PriorBatchId > 1
ORDER BY Numbered.Mth, Numbered.BatchId
