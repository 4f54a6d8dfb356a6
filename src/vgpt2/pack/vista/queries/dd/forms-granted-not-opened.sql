/*
title: Forms granted to a security group in a company that no member of the group has opened since a date, with module and number of members
grain: one security group and form
level: advanced
parameters:
  Co: {type: bCompany, example: 1}
  Since: {type: bDate, example: 2024-01-01}
asks:
  - Which form rights of our groups does nobody use?
  - Group, name, form, title, module, members, where no member opened the form since a date
  - unused group rights
  - The auditors recommended least privilege, and I would like to begin with rights that won't hurt anybody, therefore find the forms that are open to a group while not one of its members has been in that form since the beginning of last year
  - group form accss that no member uesd
  - Doors we keep unlocked that nobody goes through
  - Could we take the 14 EM forms away from group 205, nobody there since 2024-01-01?
  - Programs a group may use in company 1 that none of its people has gone into since January
  - 'Least-privilege cleanup begins with dead permissions: per group, which programs has no one in it launched since January 1, 2024, by title and module, and how many people does the group have?'
  - dead permissions by group
  - 'By team: its name and headcount, then every screen with module that is open to it but that no teammate has visited this year'
  - grp form rights nvr used since 1/1/24 co 1
  - We gave teams access to screens they may not need; which has nobody from the team touched this year?
*/
WITH Members AS (
    SELECT DDSU.SecurityGroup, COUNT(*) AS Members
    FROM DDSU WITH (NOLOCK)
    GROUP BY DDSU.SecurityGroup
)
SELECT DDFS.SecurityGroup, DDSG.Name, DDFS.Form, DDFHShared.Title, DDFHShared.Mod, Members.Members
FROM DDFS WITH (NOLOCK)
JOIN DDSG WITH (NOLOCK)
    ON DDFS.SecurityGroup = DDSG.SecurityGroup
JOIN Members
    ON DDFS.SecurityGroup = Members.SecurityGroup
JOIN DDFHShared WITH (NOLOCK)
    ON DDFS.Form = DDFHShared.Form
WHERE (DDFS.Co = @Co OR DDFS.Co = -1)
    AND DDFS.Access <> 2
    AND NOT EXISTS (
        SELECT 1
        FROM DDSU WITH (NOLOCK)
        JOIN DDFU WITH (NOLOCK)
            ON DDSU.VPUserName = DDFU.VPUserName
        WHERE DDSU.SecurityGroup = DDFS.SecurityGroup
            AND DDFU.Form = DDFS.Form
            AND DDFU.LastAccessed >= @Since
    )
ORDER BY DDFS.SecurityGroup, DDFHShared.Mod, DDFHShared.Title
