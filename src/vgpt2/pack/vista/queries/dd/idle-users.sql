/*
title: Users without a batch or an audited change since a date
grain: one user
level: advanced
parameters:
  Since: {type: bDate, example: 2024-01-01}
asks:
  - Which accounts show no activity this year, so that we can release the licenses?
  - Users with neither batches nor logged changes since a day
  - We pay for 120 seats, who has not touched anything since January 1?
  - idle users
  - deadwood logins we can kill
  - Login, name, default company, number of groups, for persons who made no batch and changed no audited record.
*/
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.DefaultCompany, COUNT(DDSU.SecurityGroup) AS SecurityGroups
FROM DDUP WITH (NOLOCK)
LEFT JOIN DDSU WITH (NOLOCK)
    ON DDUP.VPUserName = DDSU.VPUserName
WHERE NOT EXISTS (
        SELECT 1
        FROM HQCO WITH (NOLOCK)
        JOIN HQBC WITH (NOLOCK)
            ON HQCO.HQCo = HQBC.Co
        WHERE HQBC.CreatedBy = DDUP.VPUserName
            AND HQBC.DateCreated >= @Since
    )
    AND NOT EXISTS (
        SELECT 1
        FROM HQMA WITH (NOLOCK)
        WHERE HQMA.UserName = DDUP.VPUserName
            AND HQMA.DateTime >= @Since
    )
GROUP BY DDUP.VPUserName, DDUP.FullName, DDUP.DefaultCompany
ORDER BY DDUP.VPUserName
