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
