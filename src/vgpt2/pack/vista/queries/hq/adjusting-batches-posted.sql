/*
title: Posted batches of adjusting entries between two months with who made them
grain: one batch
level: intermediate
parameters:
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which batches flagged as adjustments went through this year, and who prepared them?
  - Posted adjusting entry batches with company, maker and posting date
  - 'Year-end is when everybody books late corrections and I have to give the CPA firm a list of them: all batches marked as adjusting that were posted for months January to December 2024, with company, month, number, source, the preparer''s name, when it was started and when it went through.'
  - adjusting batches
  - ajusting entrys posted, who did them
  - how many 13th period style corrections hit December 2024 in company 1
  - Company, month, batch, source, creator, full name, date created, date posted, notes.
*/
SELECT HQBC.Co, HQCO.Name, HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.CreatedBy, DDUP.FullName, HQBC.DateCreated,
    HQBC.DatePosted, HQBC.Notes
FROM HQBC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON HQBC.Co = HQCO.HQCo
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQBC.Adjust = 'Y'
    AND HQBC.Status = 5
    AND HQBC.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY HQBC.Co, HQBC.Mth, HQBC.BatchId
