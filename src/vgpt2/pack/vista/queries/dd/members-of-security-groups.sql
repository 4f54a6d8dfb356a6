/*
title: Members of security groups
grain: one user of a security group
level: intermediate
parameters: {}
asks:
  - Which users belong to which security group?
  - Security group membership
  - security groups
  - Security groups with their members and the members' full names.
  - who can see what in vista
*/
SELECT DDSG.SecurityGroup, DDSG.Name, DDSU.VPUserName, DDUP.FullName
FROM DDSG WITH (NOLOCK)
JOIN DDSU WITH (NOLOCK)
    ON DDSG.SecurityGroup = DDSU.SecurityGroup
LEFT JOIN DDUP WITH (NOLOCK)
    ON DDSU.VPUserName = DDUP.VPUserName
ORDER BY DDSG.SecurityGroup, DDSU.VPUserName
