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
  - Corrections that went through in 2024, with the real name of whoever prepared each
  - CPA firm asks for a register of late corrections; across companies list every batch marked as adjusting that completed for january to december, who began it, and the note he left
  - adj batches gone thru, who
  - Company by name, month, number, kind of work, login and real name, begun on, completed on, remarks
  - btchs w/ adj flag pstd FY24, all cos, nm of creator
  - Which packages of accounting corrections did we complete for last year, and who put each together?
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
