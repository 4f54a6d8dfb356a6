/*
title: Batches with validation errors, their owner and number of errors
grain: one batch
level: advanced
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - Which batches failed validation, how many errors does each have and whom do I call?
  - Error count per batch with creator's name, phone and e-mail
  - Was it Tom's AP batch that blew up this morning?
  - failed batches n owner
  - who needs to fix there batch
  - Batch, month, source, owner, phone, number of messages, first message.
  - Rejected batches with count of messages and their creator's telephone and mail
  - Period closes at noon; call everyone whose batch was turned down by the check in company 1, so give name, extension, email, how many messages and the first of them
  - bounced btchs + phone no.
  - Month, number, kind, creator by full name with phone and mail, number of messages, an example message, most messages on top
  - btchs in err status, who owns em, cnt + 1st err
  - Some packages of entries have mistakes in them. Whose are they, how many mistakes, and how can I reach that person?
*/
SELECT HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.CreatedBy, DDUP.FullName, DDUP.Phone, DDUP.EMail, COUNT(*) AS Errors,
    MIN(HQBE.ErrorText) AS FirstError
FROM HQBC WITH (NOLOCK)
JOIN HQBE WITH (NOLOCK)
    ON HQBC.Co = HQBE.Co
    AND HQBC.Mth = HQBE.Mth
    AND HQBC.BatchId = HQBE.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQBC.Co = @Co
    AND HQBC.Status = 2
GROUP BY HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.CreatedBy, DDUP.FullName, DDUP.Phone, DDUP.EMail
ORDER BY Errors DESC, HQBC.Mth, HQBC.BatchId
