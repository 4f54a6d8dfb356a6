/*
title: Users in no security group with their last batch
grain: one user
level: advanced
parameters: {}
asks:
  - Which logins belong to no permission group at all, and do they still work in the system?
  - Accounts without group membership, with last batch date
  - Leftover logins after the reorganization in March?
  - users no group
  - loose accounts nobody put anywhere
  - Login, full name, mail, default company, newest batch created; people missing from every group.
  - Accounts that were never put in any permission group, with their newest entry
  - After the March reorganization some accounts hang loose; which are in no group, whose are they, and when did each last start a batch?
  - groupless accounts
  - 'Logons outside every security group, newest batch day ahead: name, e-mail, default company'
  - usrs in 0 sec grps, last btch dt
  - Who has an account without belonging to any team, and are they still working with it?
*/
WITH LastBatch AS (
    SELECT HQBC.CreatedBy, MAX(HQBC.DateCreated) AS LastCreated
    FROM HQCO WITH (NOLOCK)
    JOIN HQBC WITH (NOLOCK)
        ON HQCO.HQCo = HQBC.Co
    GROUP BY HQBC.CreatedBy
)
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.EMail, DDUP.DefaultCompany, LastBatch.LastCreated
FROM DDUP WITH (NOLOCK)
LEFT JOIN LastBatch
    ON DDUP.VPUserName = LastBatch.CreatedBy
WHERE NOT EXISTS (
        SELECT 1
        FROM DDSU WITH (NOLOCK)
        WHERE DDSU.VPUserName = DDUP.VPUserName
    )
ORDER BY LastBatch.LastCreated DESC, DDUP.VPUserName
