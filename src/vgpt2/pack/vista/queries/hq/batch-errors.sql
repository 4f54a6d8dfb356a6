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
  - Messages the system gave when it checked each batch in company 1
  - Payroll must be out by 3 pm and the timecards won't go through; tell me for every batch what the check complained about, line by line, and who owns it
  - why it wont validate, all msgs
  - Month and batch, kind of work, its creator, state, line number and the complaint in full
  - valdtn msgs all btchs co 2 w/ seq + txt pls
  - The program refuses a package of entries. What exactly does it say is wrong with it?
*/
SELECT HQBE.Mth, HQBE.BatchId, HQBC.Source, HQBC.CreatedBy, HQBC.Status, HQBE.Seq, HQBE.ErrorText
FROM HQBE WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON HQBE.Co = HQBC.Co
    AND HQBE.Mth = HQBC.Mth
    AND HQBE.BatchId = HQBC.BatchId
WHERE HQBE.Co = @Co
ORDER BY HQBE.Mth, HQBE.BatchId, HQBE.Seq
