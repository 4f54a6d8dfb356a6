/*
title: Secured data types with the values each security group may see
grain: one data type and security group
level: advanced
parameters: {}
asks:
  - Where is row level security switched on, and how many jobs, employees or companies may each group see?
  - Data type security by group with number of values and of companies
  - Is employee security still active after the upgrade, and for whom?
  - data security overview
  - what all is locked down by data type
  - Type, its description, group, group name, count of companies and of values.
  - Kinds of data restricted by record, and how many records every group has been given
  - 'Our new CIO asks where record-level restriction is active: which kinds of data, which groups by name, across how many entities, and how many records each may look at.'
  - record-level locks by group
  - What sort of thing is locked (job, employee, bank), which team by name, in how many companies, how many single items
  - 'row sec dtypes w/ grp + # vals'
  - For which sorts of things, such as projects or workers, can a team see only certain ones, and how many?
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
