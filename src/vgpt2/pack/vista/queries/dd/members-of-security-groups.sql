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
  - All permission groups and the people in them by full name
  - For the yearly access review, department heads must confirm who is in each permission group; give group number and name with each login and the person's full name.
  - group rosters
  - 'Group by group: name of it, then logins and full names of its people'
  - sec grp mbrship list w/ usr names
  - Access is handed out to teams; who is in which team?
*/
SELECT DDSG.SecurityGroup, DDSG.Name, DDSU.VPUserName, DDUP.FullName
FROM DDSG WITH (NOLOCK)
JOIN DDSU WITH (NOLOCK)
    ON DDSG.SecurityGroup = DDSU.SecurityGroup
LEFT JOIN DDUP WITH (NOLOCK)
    ON DDSU.VPUserName = DDUP.VPUserName
ORDER BY DDSG.SecurityGroup, DDSU.VPUserName
