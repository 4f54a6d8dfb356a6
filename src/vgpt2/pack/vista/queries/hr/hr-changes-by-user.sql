/*
title: Audited changes to HR records between two dates by table and user, with additions, changes, deletions and latest change
grain: one table and user
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Who changed HR data in June, and how much?
  - Table, user, full name, records added, fields changed, records deleted, last change, HR tables only
  - hr audit by user
  - Since salaries and medical facts are in there our privacy officer wants a monthly statement of who has touched personnel data, by kind of data and by person with counts of what was added, altered and removed, and it must show names and not only logins
  - audit of HR chages by usr
  - Who has been busy in the personnel files?
  - How many salary records did tgreene delete between 6/1 and 6/30?
  - Number of additions, edits and removals per person in each personnel file for June
  - 'Privacy officer needs a monthly statement: who by full name touched salary, medical and other personnel data in may, how many records new, altered, removed, and when last'
  - who's in the HR files
  - Kind of personnel data, login, real name, new ones, edits, removals, latest time
  - HR tbl audit cnts by usr add/chg/del 6/1-6/30
  - Data about our staff is private. Which colleagues changed any of it last month, and how much?
*/
SELECT HQMA.TableName, HQMA.UserName, DDUP.FullName, SUM(CASE WHEN HQMA.RecType = 'A' THEN 1 ELSE 0 END) AS Added,
    SUM(CASE WHEN HQMA.RecType = 'C' THEN 1 ELSE 0 END) AS Changed,
    SUM(CASE WHEN HQMA.RecType = 'D' THEN 1 ELSE 0 END) AS Deleted, MAX(HQMA.DateTime) AS LastChange
FROM HQMA WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQMA.UserName = DDUP.VPUserName
WHERE HQMA.Co = @HRCo
    AND HQMA.TableName LIKE 'bHR%'
    AND HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
GROUP BY HQMA.TableName, HQMA.UserName, DDUP.FullName
ORDER BY HQMA.TableName, HQMA.UserName
