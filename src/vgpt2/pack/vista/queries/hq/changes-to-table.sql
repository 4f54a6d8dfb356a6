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
*/
SELECT HQMA.DateTime, HQMA.UserName, HQMA.RecType, HQMA.KeyString, HQMA.FieldName, HQMA.OldValue, HQMA.NewValue
FROM HQMA WITH (NOLOCK)
WHERE (HQMA.Co = @Co OR HQMA.Co IS NULL)
    AND HQMA.TableName = @TableName
    AND HQMA.DateTime BETWEEN @BeginDate AND @EndDate
ORDER BY HQMA.DateTime, HQMA.AuditID
