/*
title: Audited changes between two dates by logins that are not users, by company, table and kind of change
grain: one login, company, table and kind of change
level: intermediate
parameters:
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which master data was changed from outside the program, by accounts that are no application users?
  - Audit entries of logins unknown to the user file, counted by table
  - Our DBA and two integration accounts can write straight to the database. For the annual IT audit list every login in the change log of 2024 that has no user profile, what table it wrote to in which company, whether it added, changed or deleted, how many entries and between which dates.
  - changes by non-users
  - audit log entrys from sql logins that arent real poeple
  - did the account svc_import delete anything in company 1 in November 2024
  - Login, company, name, table, record type, number of changes, first and last time.
  - Edits made directly in the database by accounts absent from our user list
  - 'Annual IT audit: they want proof that service accounts do not rewrite our records; count recorded edits of 2024 by any login without a profile, per company, file and add/change/delete'
  - non-user logins in chg log
  - Login, company by name, file, whether added, altered or removed, how many, first and last time
  - audit log rows by svc accts / sql logins not in user list, YTD
  - Did any program or stranger who isn't one of our registered users change our data this year, and where?
*/
SELECT HQMA.UserName, HQMA.Co, HQCO.Name, HQMA.TableName, HQMA.RecType, COUNT(*) AS Changes,
    MIN(HQMA.DateTime) AS FirstChange, MAX(HQMA.DateTime) AS LastChange
FROM HQMA WITH (NOLOCK)
LEFT JOIN HQCO WITH (NOLOCK)
    ON HQMA.Co = HQCO.HQCo
WHERE HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
    AND NOT EXISTS (
        SELECT 1
        FROM DDUP WITH (NOLOCK)
        WHERE DDUP.VPUserName = HQMA.UserName
    )
GROUP BY HQMA.UserName, HQMA.Co, HQCO.Name, HQMA.TableName, HQMA.RecType
ORDER BY Changes DESC, HQMA.UserName, HQMA.Co, HQMA.TableName
