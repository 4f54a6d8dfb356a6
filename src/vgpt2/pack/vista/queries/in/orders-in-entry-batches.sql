/*
title: Material orders waiting in entry batches with job, items, value and who made the batch
grain: one material order in a batch
level: intermediate
parameters:
  INCo: {type: bCompany, example: 1}
asks:
  - Which material orders have been typed in and not posted?
  - Orders in open material order batches with job name, number of items, total price and the creator of the batch
  - mos in batches
  - i orderd 200 form ties on monday for the school job and the yard never herd of it
  - Everything Kevin entered since May 20, please, with the value.
  - The superintendent hands his list to the clerk and the clerk types it in, and between her typing and the yard's picking there is this step which is forgotten whenever she has a day off; show me what is lying in that gap at this moment, for which project, how many lines and how much money.
  - Wishes of the sites that the yard cannot see yet.
  - Internal requests keyed by the clerk but not released to the yard
  - The clerk is on vacation until the 20th, and the school project waits for ties; what orders are stuck in her batches, for whom, how many lines and dollars
  - mo's stuck in entry
  - Oldest batch on top, who created it and when, order and description, project name, lines, total dollars
  - MOs in open btchs by usr w job nm n $
  - Which requests from building sites to the warehouse are typed but have not gone through?
*/
SELECT INMB.Mth, INMB.BatchId, HQBC.CreatedBy, HQBC.DateCreated, INMB.MO, INMB.Description, INMB.Job,
    JCJM.Description AS JobName, COUNT(*) AS Items, SUM(INIB.TotalPrice) AS TotalPrice
FROM INMB WITH (NOLOCK)
JOIN INIB WITH (NOLOCK)
    ON INMB.Co = INIB.Co
    AND INMB.Mth = INIB.Mth
    AND INMB.BatchId = INIB.BatchId
    AND INMB.BatchSeq = INIB.BatchSeq
JOIN HQBC WITH (NOLOCK)
    ON INMB.Co = HQBC.Co
    AND INMB.Mth = HQBC.Mth
    AND INMB.BatchId = HQBC.BatchId
LEFT JOIN JCJM WITH (NOLOCK)
    ON INMB.JCCo = JCJM.JCCo
    AND INMB.Job = JCJM.Job
WHERE INMB.Co = @INCo
    AND HQBC.Status < 5
GROUP BY INMB.Mth, INMB.BatchId, HQBC.CreatedBy, HQBC.DateCreated, INMB.MO, INMB.Description, INMB.Job,
    JCJM.Description
ORDER BY HQBC.DateCreated, INMB.MO
