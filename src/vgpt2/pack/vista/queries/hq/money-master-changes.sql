/*
title: Audited changes to vendors, customers, bank accounts and ledger accounts between two dates with person and number of unposted batches the person has
grain: one audited change
level: advanced
parameters:
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who changed vendor, customer, bank or account masters in the period, and do they also have batches open?
  - Audit log of financial masters with time, person, record, field, old and new value and count of the person's unposted batches
  - master file changes
  - For the segregation of duties test we take every edit of a supplier, a client, a bank or an account in 2024 with the name of the employee behind the login, and we want to see at once if that employee enters transactions too, so put how many batches of theirs are not posted at the end of the line.
  - mastr data edits and who did em, with thier open batchs
  - Tampering with the standing data that money depends on
  - What did Renee alter between 1 May and 15 May?
  - Edits of suppliers, clients, bank and ledger records in 2024, with their author's unfinished work
  - 'Segregation of duties test for the auditors: whoever altered a bank or vendor record from april to june, by full name, and does he also enter transactions that are pending?'
  - master edits + open work of editor
  - 'In order of time: login, real name, which file, entity, new/changed/removed, record, field, old, new, and his count of pending batches'
  - AP/AR/CM/GL mstr chgs YTD w/ usr's open btch cnt
  - Who altered the basic data of sellers, buyers or bank accounts, and is that person also typing payments right now?
*/
WITH OpenBatches AS (
    SELECT HQBC.CreatedBy, COUNT(*) AS Batches
    FROM HQBC WITH (NOLOCK)
    JOIN HQCO WITH (NOLOCK)
        ON HQBC.Co = HQCO.HQCo
    WHERE HQBC.Status IN (0, 1, 2, 3, 4)
    GROUP BY HQBC.CreatedBy
)
SELECT HQMA.DateTime, HQMA.UserName, DDUP.FullName, HQMA.TableName, HQMA.Co, HQMA.RecType, HQMA.KeyString,
    HQMA.FieldName, HQMA.OldValue, HQMA.NewValue, ISNULL(OpenBatches.Batches, 0) AS OpenBatches
FROM HQMA WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQMA.UserName = DDUP.VPUserName
LEFT JOIN OpenBatches
    ON HQMA.UserName = OpenBatches.CreatedBy
WHERE HQMA.TableName IN ('bAPVM', 'bARCM', 'bCMAC', 'bGLAC')
    AND HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
ORDER BY HQMA.DateTime, HQMA.AuditID
