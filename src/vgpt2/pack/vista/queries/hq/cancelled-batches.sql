/*
title: Cancelled batches of a month with who made them
grain: one batch
level: basic
parameters:
  Co: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which batches of June were cancelled, and whose were they?
  - Batches of a month with the state cancelled by source, number, creator and date created
  - cancelled batches
  - Where did batch 214 go, the one with Halvorsen's 12,600 in it from June 20?
  - batch disapeared, was it canceled
  - Source, number, made on, login, full name.
  - Entry work that was thrown away before it counted
  - Work someone started in the June period and called off, along with the clerk responsible
  - Internal audit picks june and asks why work was discarded; give kind, number, day it was begun and the clerk's full name for all batches called off in company 1
  - stuff keyed then scrapped
  - 'By kind of work and number: the day it was begun, login and real name, just the ones called off in that month'
  - btchs canc'd 5/24 - whos?
  - Which packages of entries did somebody begin in June and then drop before they counted?
*/
SELECT HQBC.Source, HQBC.BatchId, HQBC.DateCreated, HQBC.CreatedBy, DDUP.FullName
FROM HQBC WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQBC.Co = @Co
    AND HQBC.Mth = @Mth
    AND HQBC.Status = 6
ORDER BY HQBC.Source, HQBC.BatchId
