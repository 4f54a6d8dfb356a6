/*
title: Latest audited change of each record of a table between two dates, with the number of changes to it and who made the last one
grain: one record
level: advanced
parameters:
  TableName: {type: char(30), example: bAPVM}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - For every vendor that was touched this year, what was altered last, by whom, and how often was it touched in all?
  - Last audit entry per record of a table with change count
  - 'I do not need the whole trail, which runs to thousands of lines, only the final state of it: one line per master record that changed in 2024, with the field, the value before and after, the date and the person of the most recent change, and how many there were in the period so I can pick those with many.'
  - last change per record
  - most resent edit of each vender and who did it
  - vendor 10234 was edited eleven times in 2024, what was the very last thing and are there others like it
  - Key, company, field, old value, new value, date and time, user, full name, number of changes.
  - Newest edit to each vendor record in 2024, how often it was touched, and by whom
  - 'Fraud check before the march payment run: one line per supplier touched since january with the final alteration, before and after, the person''s full name, and total touches'
  - last edit per vendor rec
  - 'Most touched first: entity by name, record key, number of touches, latest field with old and new content, time, login, real name'
  - chg log, only most recent row per rec, tbl of my choice, + cnt
  - Out of all suppliers whose data was altered this year, what was the final alteration to each and who made it?
*/
WITH Changes AS (
    SELECT HQMA.Co, HQMA.KeyString, HQMA.RecType, HQMA.FieldName, HQMA.OldValue, HQMA.NewValue, HQMA.DateTime,
        HQMA.UserName, COUNT(*) OVER (PARTITION BY HQMA.Co, HQMA.KeyString) AS ChangeCount,
        ROW_NUMBER() OVER (PARTITION BY HQMA.Co, HQMA.KeyString ORDER BY HQMA.DateTime DESC, HQMA.AuditID DESC) AS Place
    FROM HQMA WITH (NOLOCK)
    WHERE HQMA.TableName = @TableName
        AND HQMA.DateTime >= @BeginDate
        AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
)
SELECT Changes.Co, HQCO.Name, Changes.KeyString, Changes.ChangeCount, Changes.RecType, Changes.FieldName,
    Changes.OldValue, Changes.NewValue, Changes.DateTime, Changes.UserName, DDUP.FullName
FROM Changes
LEFT JOIN HQCO WITH (NOLOCK)
    ON Changes.Co = HQCO.HQCo
LEFT JOIN DDUP WITH (NOLOCK)
    ON Changes.UserName = DDUP.VPUserName
WHERE Changes.Place = 1
ORDER BY Changes.ChangeCount DESC, Changes.DateTime DESC, Changes.KeyString
