/*
title: Audited changes of a table between two dates by field with their share of all changes and number of people
grain: one field
level: intermediate
parameters:
  TableName: {type: char(30), example: bJCJM}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which fields of the job master get edited most, as a percentage of all edits?
  - Change log of a table by field, count, share and people involved
  - We argue about which columns should need approval before they may be altered. To have numbers instead of opinions, count last year's edits of the job master for each field, the part it makes of the whole, by how many different people and on how many records, biggest first.
  - most edited fields
  - wich fields are chnged the most on jobs
  - is it true that 60 percent of all job edits in 2024 concern the project manager or the tax code
  - Field, changes, percent of total, distinct users, distinct records, last change.
  - Which pieces of the job record are altered most, as percent of all edits in 2024?
  - IT plans an approval rule for the most edited job settings; for the march meeting rank the fields by number of edits with their share, people involved and records affected
  - top edited fields, jobs
  - Field, how many edits, percent of all, how many persons, how many records, the latest time, most edited on top
  - hqma jobs by fld w/ pct 1/1-6/30
  - When someone corrects the record of a construction project, what bit of it does he usually correct?
*/
SELECT HQMA.FieldName, COUNT(*) AS Changes, 100.0 * COUNT(*) / SUM(COUNT(*)) OVER () AS SharePercent,
    COUNT(DISTINCT HQMA.UserName) AS People, COUNT(DISTINCT HQMA.KeyString) AS Records,
    MAX(HQMA.DateTime) AS LastChange
FROM HQMA WITH (NOLOCK)
WHERE HQMA.TableName = @TableName
    AND HQMA.RecType = 'C'
    AND HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
GROUP BY HQMA.FieldName
ORDER BY Changes DESC, HQMA.FieldName
