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
