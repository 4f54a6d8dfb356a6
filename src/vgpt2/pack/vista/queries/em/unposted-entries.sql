/*
title: Equipment entries in batches that are not posted, with who made them
grain: one batch entry
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - What equipment cost and usage is entered but not posted yet, and by whom?
  - Entries of open equipment batches with month, batch, user, machine, job, revenue and cost
  - unposted em entries
  - janes fuel tickets r stuck in a batch somewhere
  - Month end is blocked. List what is still waiting in the fleet batches and who has them.
  - Pending fleet transactions per clerk with unit name and amounts.
  - Machine charges sitting in a queue that nobody has processed yet, with the clerk's name
  - Job cost looks 30,000 light on equipment for May and the PM wants to know why; look for fleet transactions keyed but still held up, with who keyed them
  - em stuff stuck, whose is it
  - By month and batch with the creator's name and the day he made it, each unit by name, project, what it earns and what it costs
  - fuel & usage btchs not posted yet in EM pls, who do i bug
  - Which records about our machines did somebody type in that are not in the books so far?
*/
SELECT EMBF.Mth, EMBF.BatchId, HQBC.Source, HQBC.CreatedBy, HQBC.DateCreated, HQBC.Status, EMBF.BatchSeq,
    EMBF.BatchTransType, EMBF.EMTransType, EMBF.Equipment, EMEM.Description AS EquipmentName, EMBF.ActualDate,
    EMBF.Job, EMBF.RevDollars, EMBF.Dollars
FROM EMBF WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON EMBF.Co = HQBC.Co
    AND EMBF.Mth = HQBC.Mth
    AND EMBF.BatchId = HQBC.BatchId
JOIN EMEM WITH (NOLOCK)
    ON EMBF.Co = EMEM.EMCo
    AND EMBF.Equipment = EMEM.Equipment
WHERE EMBF.Co = @EMCo
    AND HQBC.Status NOT IN (5, 6)
ORDER BY EMBF.Mth, EMBF.BatchId, EMBF.BatchSeq
