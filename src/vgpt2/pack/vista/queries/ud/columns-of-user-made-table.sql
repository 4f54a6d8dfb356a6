/*
title: Columns of a user-made table with type, length, key position and label
grain: one column
level: basic
parameters:
  TableName: {type: varchar(20), example: udPermits}
asks:
  - What is in the permit table that we built ourselves, column by column?
  - Fields of one of our own tables with data type and key
  - The developer who made our permit tracking left no documentation at all, and I am to write a report on it by Thursday; I need each of its fields with what it is called, which kind of data it takes, how long it may be, whether it belongs to the key and in which place, and on what tab it sits.
  - ud table layout
  - colums of the custom tabel, types n keys
  - is Expiration in udPermits a date, and is Job part of the key there
  - Table, description, column, label, data type, input length, precision, key sequence, tab.
  - layout of our home-built permit records, what each piece holds and how long it may be
  - The insurer's IT auditor wants documentation of everything we built ourselves by Thursday, so for udPermits give each field, label, data type, length, decimals, whether it's key, and its tab.
  - anatomy of our homebrew permit log
  - key parts leading and then in screen order, the field, its label, what data it takes, mask and length, decimals and the tab it's on
  - flds in udPermits w/ dtype + key pos
  - Somebody here made an extra list inside the software. What can be entered in it, and in what format?
*/
SELECT UDTH.TableName, UDTH.Description AS TableDescription, UDTC.ColumnName, UDTC.Description, UDTC.DataType,
    UDTC.InputType, UDTC.InputMask, UDTC.InputLength, UDTC.Prec, UDTC.KeySeq, UDTC.Tab
FROM UDTC WITH (NOLOCK)
JOIN UDTH WITH (NOLOCK)
    ON UDTC.TableName = UDTH.TableName
WHERE UDTC.TableName = @TableName
ORDER BY UDTC.KeySeq, UDTC.FormSeq, UDTC.ColumnName
