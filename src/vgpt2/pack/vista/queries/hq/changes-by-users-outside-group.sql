/*
title: Audited changes of a table by users who are not in a security group
grain: one changed field
level: advanced
parameters:
  TableName: {type: char(30), example: bAPVM}
  SecurityGroup: {type: int, example: 10}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Did anyone outside the vendor maintenance team change vendor records last year?
  - Audit log entries of a table made by people who do not belong to a given permission group
  - Only group 10 is supposed to touch bank details of suppliers, who else did?
  - changes by outsiders
  - who edited vendors that had no buisness doin it
  - Time, login, full name, record key, field, before and after, for persons lacking membership.
  - Vendor record edits by anybody not on the maintenance team, group 10
  - Our bank warns that a supplier's account number was altered in april; show vendor edits of that month by anyone lacking membership in permission group 10, with full name
  - who off the team edited vendors
  - 'In order of time: login and full name, company, new/changed/removed, the record, the field, old content, new content'
  - vndr master chgs by users NOT in sec grp 10, 2024
  - Only a few colleagues may alter supplier data. Has anybody else done so, and what did he alter?
*/
SELECT HQMA.DateTime, HQMA.UserName, DDUP.FullName, HQMA.Co, HQMA.RecType, HQMA.KeyString, HQMA.FieldName,
    HQMA.OldValue, HQMA.NewValue
FROM HQMA WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQMA.UserName = DDUP.VPUserName
WHERE HQMA.TableName = @TableName
    AND HQMA.DateTime >= @BeginDate
    AND HQMA.DateTime < DATEADD(DAY, 1, @EndDate)
    AND NOT EXISTS (
        SELECT 1
        FROM DDSU WITH (NOLOCK)
        WHERE DDSU.SecurityGroup = @SecurityGroup
            AND DDSU.VPUserName = HQMA.UserName
    )
ORDER BY HQMA.DateTime, HQMA.AuditID
