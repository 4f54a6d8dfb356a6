/*
title: Security groups that one user has and another lacks
grain: one security group
level: basic
parameters:
  UserName: {type: bVPUserName, example: jsmith}
  OtherUser: {type: bVPUserName, example: mlee}
asks:
  - Mary Lee takes over from John Smith on Monday, so which permission groups must I still give her to have the same as he has?
  - Compare jsmith and mlee, why can one of them post payroll and the other can't?
  - Groups of a user that a second user is not a member of
  - wat does bob jensen got in permissions that i (tmartin) dont got
  - copy user rights
  - Group number, name, type and description, for logins in the first one's list only
  - The new clerk should be set up exactly like the old one; tell me what is missing
  - What memberships does jsmith hold that mlee doesn't have?
  - Mary Lee covers for John Smith from the 1st and must be able to do all he does, so which permission groups of his is she still missing, with name, type and purpose?
  - jsmith minus mlee, permission groups
  - Role names alphabetically, their kind and what they're for, only such as jsmith sits in and mlee doesn't
  - diff sec grps jsmith vs mlee
  - Two colleagues should see the same things, yet one can do more; which team memberships make the difference?
*/
SELECT DDSG.SecurityGroup, DDSG.Name, DDSG.GroupType, DDSG.Description
FROM DDSG WITH (NOLOCK)
JOIN DDSU WITH (NOLOCK)
    ON DDSG.SecurityGroup = DDSU.SecurityGroup
WHERE DDSU.VPUserName = @UserName
    AND NOT EXISTS (
        SELECT 1
        FROM DDSU WITH (NOLOCK)
        WHERE DDSU.SecurityGroup = DDSG.SecurityGroup
            AND DDSU.VPUserName = @OtherUser
    )
ORDER BY DDSG.Name, DDSG.SecurityGroup
