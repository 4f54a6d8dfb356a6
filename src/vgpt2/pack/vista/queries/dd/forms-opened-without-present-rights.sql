/*
title: Forms opened by users since a date to which they have no access now, by themselves or through a group
grain: one user and form
level: advanced
parameters:
  Since: {type: bDate, example: 2024-01-01}
asks:
  - Which people have been in a screen this year although nothing on file lets them in any more?
  - Screens last used by a login that has neither its own nor a group's permission today
  - Hi, I am tidying up after we moved half of accounting to new groups in March and I am afraid that I cut people off from programs that they use every week; could you list everybody who has been in a program since 1 March 2024 and would be turned away now, with the program's title and module and when they were last in it?
  - lost access screens
  - who opend a form but dosent have the rights for it now
  - jsmith says the vendor maintenance stopped letting her in after the June 2024 cleanup, who else is hit
  - User, full name, form, title, module, last opened, where no grant other than denied exists.
  - People who were in a program since January but would be refused there today
  - After the March regrouping complaints pour in; who has been in which program since January 1, 2024, by title and module, and holds no permission for it now, personal or through a team?
  - used it before, shut out now
  - 'Newest visit ahead: user''s full name, screen title with module, day last inside, although no grant remains'
  - usrs who lost rights to scrns they used since 1/1/24
  - Who could get into a screen earlier this year and cannot any longer?
*/
SELECT DDFU.VPUserName, DDUP.FullName, DDFU.Form, DDFHShared.Title, DDFHShared.Mod, DDFU.LastAccessed
FROM DDFU WITH (NOLOCK)
JOIN DDUP WITH (NOLOCK)
    ON DDFU.VPUserName = DDUP.VPUserName
JOIN DDFHShared WITH (NOLOCK)
    ON DDFU.Form = DDFHShared.Form
WHERE DDFU.LastAccessed >= @Since
    AND NOT EXISTS (
        SELECT 1
        FROM DDFS WITH (NOLOCK)
        WHERE DDFS.Form = DDFHShared.SecurityForm
            AND DDFS.VPUserName = DDUP.VPUserName
            AND DDFS.Access <> 2
    )
    AND NOT EXISTS (
        SELECT 1
        FROM DDFS WITH (NOLOCK)
        JOIN DDSG WITH (NOLOCK)
            ON DDFS.SecurityGroup = DDSG.SecurityGroup
        JOIN DDSU WITH (NOLOCK)
            ON DDSG.SecurityGroup = DDSU.SecurityGroup
        WHERE DDFS.Form = DDFHShared.SecurityForm
            AND DDSU.VPUserName = DDUP.VPUserName
            AND DDFS.Access <> 2
    )
ORDER BY DDFU.LastAccessed DESC, DDFU.VPUserName, DDFU.Form
