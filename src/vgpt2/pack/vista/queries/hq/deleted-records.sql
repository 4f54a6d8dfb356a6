/*
title: Records deleted between two dates with company and person
grain: one deleted record
level: intermediate
parameters:
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What was deleted in the system this year, by whom and in which company?
  - Deletions from the audit trail with names
  - A purchase order vanished around March 14, who removed it?
  - deleted stuff log
  - who nuked records
  - Deletion time, table, key of the record, company name, user's full name and mail address.
  - Everything erased in 2024 according to the change history, with who and in what company
  - A vendor is gone since march and the owner suspects a leaver; give all erasures from february to april with the record's key, entity by name, and who by full name
  - erased stuff, who did it
  - 'Newest first: time, what sort of record, its key, entity by name, login, real name, mail address'
  - dels from audit log 6/1-6/30 all cos
  - Some things are no longer in the program because somebody wiped them out. Which things, when, and who?
*/
SELECT HQMA.DateTime, HQMA.TableName, HQMA.KeyString, HQMA.Co, HQCO.Name, HQMA.UserName, DDUP.FullName, DDUP.EMail
FROM HQMA WITH (NOLOCK)
LEFT JOIN HQCO WITH (NOLOCK)
    ON HQMA.Co = HQCO.HQCo
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQMA.UserName = DDUP.VPUserName
WHERE HQMA.RecType = 'D'
    AND HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
ORDER BY HQMA.DateTime DESC, HQMA.AuditID
