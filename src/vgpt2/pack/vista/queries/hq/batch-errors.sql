/*
title: Errors of batches
grain: one error of a batch
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - Why did my batch not validate?
  - Validation errors by batch
  - batch errors
  - Error texts of batches with source, creator and status.
  - what is wrong with this batch
*/
SELECT HQBE.Mth, HQBE.BatchId, HQBC.Source, HQBC.CreatedBy, HQBC.Status, HQBE.Seq, HQBE.ErrorText
FROM HQBE WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON HQBE.Co = HQBC.Co
    AND HQBE.Mth = HQBC.Mth
    AND HQBE.BatchId = HQBC.BatchId
WHERE HQBE.Co = @Co
ORDER BY HQBE.Mth, HQBE.BatchId, HQBE.Seq
