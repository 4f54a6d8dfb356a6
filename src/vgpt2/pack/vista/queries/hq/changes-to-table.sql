/*
title: Audited changes of one table between two dates
grain: one changed field
level: basic
parameters:
  Co: {type: bCompany, example: 1}
  TableName: {type: char(30), example: bAPVM}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who changed records of this kind, and what did they change?
  - Audit trail of one table with old and new value
  - audit log of a table
  - Changes to one table between two dates with key, field, old value, new value, user and time.
  - who messed with the vendor setup
  - History of vendor record edits in 2024 with old and new content
  - A supplier says we paid to a wrong address since may; go through every edit of the vendor file that month, with login, time, before and after
  - vendor file chg history
  - 'In order of time: login, new/changed/removed, which record, which field, what it said before and afterwards'
  - chg log 4 one tbl, e.g. job master, mar-apr, old v new val
  - For one kind of record, what was altered in the last months, when, and under which login?
*/
SELECT HQMA.DateTime, HQMA.UserName, HQMA.RecType, HQMA.KeyString, HQMA.FieldName, HQMA.OldValue, HQMA.NewValue
FROM HQMA WITH (NOLOCK)
WHERE (HQMA.Co = @Co OR HQMA.Co IS NULL)
    AND HQMA.TableName = @TableName
    AND HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
ORDER BY HQMA.DateTime, HQMA.AuditID
