/*
title: User-made tables with number of columns and key columns, author, number of users who opened the form and last time
grain: one user-made table
level: advanced
parameters: {}
asks:
  - Which of the tables that we built ourselves does anybody still use?
  - Custom tables with column counts, author and last opening of their form
  - Over ten years we collected about forty tables of our own, made by people who are long gone. To decide which go with us to the cloud I need for every one its purpose, by whom and when it was built, how many columns and keys it has, how many people have had its screen open and when the last of them did.
  - custom table usage
  - are our udtabels still usd by any one
  - has anyone opened udPermits since March 2023, or the one rlopez built
  - Table, description, form, created by, name, date created, columns, key columns, users, last opened.
  - custom-built data lists, who created them and when somebody last had their window open
  - The cloud migration is priced per object, so for the owner's decision show every self-made one, its purpose, maker's full name, size, keys, how many people open it, and when last.
  - which homemade stuff is dead
  - the longest unopened on top, its purpose and window, who made it and on what day, how many fields and key fields, how many people opened it
  - UD tbls, author + last opend, usr cnt
  - Our own people added extra lists to the software. Which ones does anyone look at nowadays?
*/
WITH TableColumns AS (
    SELECT UDTC.TableName, COUNT(*) AS ColumnCount, SUM(CASE WHEN UDTC.KeySeq > 0 THEN 1 ELSE 0 END) AS KeyColumns
    FROM UDTC WITH (NOLOCK)
    GROUP BY UDTC.TableName
),
FormUse AS (
    SELECT DDFU.Form, COUNT(*) AS Users, MAX(DDFU.LastAccessed) AS LastOpened
    FROM DDFU WITH (NOLOCK)
    GROUP BY DDFU.Form
)
SELECT UDTH.TableName, UDTH.Description, UDTH.FormName, UDTH.CreatedBy, DDUP.FullName, UDTH.DateCreated,
    UDTH.Created, ISNULL(TableColumns.ColumnCount, 0) AS ColumnCount, ISNULL(TableColumns.KeyColumns, 0) AS KeyColumns,
    ISNULL(FormUse.Users, 0) AS Users, FormUse.LastOpened
FROM UDTH WITH (NOLOCK)
LEFT JOIN TableColumns
    ON UDTH.TableName = TableColumns.TableName
LEFT JOIN FormUse
    ON UDTH.FormName = FormUse.Form
LEFT JOIN DDUP WITH (NOLOCK)
    ON UDTH.CreatedBy = DDUP.VPUserName
ORDER BY FormUse.LastOpened, UDTH.TableName
