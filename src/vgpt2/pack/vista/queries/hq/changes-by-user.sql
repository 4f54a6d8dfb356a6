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
*/
SELECT HQMA.UserName, HQMA.TableName, COUNT(*) AS Changes, MAX(HQMA.DateTime) AS LastChange
FROM HQMA WITH (NOLOCK)
WHERE HQMA.Co = @Co
    AND HQMA.DateTime BETWEEN @BeginDate AND @EndDate
GROUP BY HQMA.UserName, HQMA.TableName
ORDER BY Changes DESC, HQMA.UserName, HQMA.TableName
