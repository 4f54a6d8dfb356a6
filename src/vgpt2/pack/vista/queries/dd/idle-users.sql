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
  - Accounts that have neither entered nor edited anything since New Year
  - License true-up is on the 31st and seats cost 900 each; which logins made no entries and left no logged edits since January 1, 2024, with name, home entity and number of groups?
  - seats nobody's using
  - User id, name, default company, count of security groups; nobody who made a batch or an audited edit since the date
  - usrs w/ no btch + no audit chg since 1/1/24
  - Which people have an account but apparently never do anything in the program this year?
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
