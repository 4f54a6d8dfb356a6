/*
title: Open batches in use by somebody other than the person who made them, by company
grain: one batch
level: intermediate
parameters: {}
asks:
  - Which unposted batches does somebody hold open that another person created?
  - Batches in use by a different user than their creator, with both names
  - I keep getting calls at month end that a batch is locked by someone. Please bring all those not yet posted or cancelled in which the person who has it open right now is not the one who made it; I need company, month, number, source, status, when it was made and both people's names so I can phone them.
  - batches locked by others
  - whos got my batch opne, its not me who has it in use
  - batch 214 of June 2024 in company 1 was mine, and now Carla sits in it; others like that
  - Company, month, batch, source, status, created on, creator with name, in use by with name.
  - Pending batches that a colleague has open although someone else began them, with both people's names
  - Clerks call me at month end that their batch is locked; give every such batch in all entities with its maker, the present holder's full name and his telephone
  - locked by somebody else
  - Entity by name, month, number, kind, state, begun on, begun by with name, held by with name and phone
  - btchs in use by usr <> creator, need to kick em out
  - Someone started a package of entries and another person now has it open. Which packages, and which two people?
*/
WITH Holders AS (
    SELECT DDUP.VPUserName, DDUP.FullName, DDUP.Phone
    FROM DDUP WITH (NOLOCK)
)
SELECT HQBC.Co, HQCO.Name, HQBC.Mth, HQBC.BatchId, HQBC.Source, HQBC.Status, HQBC.DateCreated, HQBC.CreatedBy,
    DDUP.FullName AS CreatorName, HQBC.InUseBy, Holders.FullName AS HolderName, Holders.Phone AS HolderPhone
FROM HQBC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON HQBC.Co = HQCO.HQCo
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
LEFT JOIN Holders
    ON HQBC.InUseBy = Holders.VPUserName
WHERE HQBC.Status NOT IN (5, 6)
    AND HQBC.InUseBy IS NOT NULL
    AND HQBC.InUseBy <> HQBC.CreatedBy
ORDER BY HQBC.Co, HQBC.Mth, HQBC.BatchId
