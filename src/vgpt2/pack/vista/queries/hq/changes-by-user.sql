/*
title: Number of audited changes by user and table
grain: one user and table
level: intermediate
parameters:
  Co: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who makes the most changes to master data?
  - Audit entries by user and table
  - changes per user
  - Count of audited changes between two dates by user and table with the last change.
  - whos been editing stuff
  - Rank logins by how many record edits they made in each file during 2024
  - Suspicious of a clerk who quit in june; count the edits of master files that every login made this year in company 1, and the time of the latest
  - edits per login per file
  - Login, file touched, number of edits, last time, heaviest editor on top
  - chg log cnts by usr + tbl 1/1 - 9/30 co 2
  - Which people correct the basic records most often, and which records do they correct?
*/
SELECT HQMA.UserName, HQMA.TableName, COUNT(*) AS Changes, MAX(HQMA.DateTime) AS LastChange
FROM HQMA WITH (NOLOCK)
WHERE HQMA.Co = @Co
    AND HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
GROUP BY HQMA.UserName, HQMA.TableName
ORDER BY Changes DESC, HQMA.UserName, HQMA.TableName
