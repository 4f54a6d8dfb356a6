/*
title: Secured data types with the values each security group may see
grain: one data type and security group
level: advanced
parameters: {}
asks:
  - Where is row level security switched on, and how many jobs, employees or companies may each group see?
  - Data type security by group with number of values and of members
  - Is employee security still active after the upgrade, and for whom?
  - data security overview
  - what all is locked down by data type
  - Type, its description, group, group name, count of companies and of values.
*/
SELECT DDDTShared.Datatype, DDDTShared.Description, DDDS.SecurityGroup, DDSG.Name,
    COUNT(DISTINCT DDDS.Qualifier) AS Companies, COUNT(*) AS SecuredValues
FROM DDDTShared WITH (NOLOCK)
JOIN DDDS WITH (NOLOCK)
    ON DDDTShared.Datatype = DDDS.Datatype
JOIN DDSG WITH (NOLOCK)
    ON DDDS.SecurityGroup = DDSG.SecurityGroup
WHERE DDDTShared.Secure = 'Y'
GROUP BY DDDTShared.Datatype, DDDTShared.Description, DDDS.SecurityGroup, DDSG.Name
ORDER BY DDDTShared.Datatype, DDSG.Name
