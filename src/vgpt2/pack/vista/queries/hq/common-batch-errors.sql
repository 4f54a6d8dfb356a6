/*
title: Most frequent error messages of batches by source, with number of batches, people who made them and latest batch month
grain: one source and error message
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which batch error messages do our people run into most often?
  - Source, error text, occurrences, batches, people and latest month between two months
  - top batch errors
  - For the training day in January I would like to know what people struggle with, so take the batches of the year which still have validation messages and count the same text by source, how many batches had it, and how many different persons, most common first
  - most comon validaton errors by source
  - What does the system nag us about all the time?
  - Is it the missing phase again, in more than 50 timecard batches since 01/2024?
  - Complaints the batch check repeats most, per kind of work, in 2024
  - Training day is january 17 and I must choose topics; rank the messages people get when batches are checked in company 1, with how many batches and how many people had each
  - top complaints in btch check
  - Kind of work, the message, how often, in how many batches, how many makers, last month seen, commonest on top
  - err txt freq by src YTD, whats the repeat offender
  - What mistakes does the program keep finding in the things we type?
*/
SELECT HQBC.Source, HQBE.ErrorText, COUNT(*) AS Occurrences, COUNT(DISTINCT HQBC.KeyID) AS Batches,
    COUNT(DISTINCT HQBC.CreatedBy) AS People, MAX(HQBC.Mth) AS LatestMth
FROM HQBE WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON HQBE.Co = HQBC.Co
    AND HQBE.Mth = HQBC.Mth
    AND HQBE.BatchId = HQBC.BatchId
WHERE HQBE.Co = @Co
    AND HQBE.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY HQBC.Source, HQBE.ErrorText
ORDER BY Occurrences DESC, HQBC.Source, HQBE.ErrorText
