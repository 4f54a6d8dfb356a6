/*
title: Work center queries of our own with the groups that may see them
grain: one query and security group
level: intermediate
parameters: {}
asks:
  - Which work center queries did we add, and which groups are allowed to open them?
  - that overdue RFI grid Sam added in may, whos allowed to see it
  - Own work center queries with security groups and access
  - work center query security
  - Who besides accounting sees the open payables grid that Rick built in February?
  - Query, title, group, company, access; queries with no group shown too
  - Home-page lists that are not from the vendor and whether anyone has the right to them
  - homemade grids for the work center and the teams permitted to open them
  - Audit found payables figures on a foreman's start page, so for every grid that isn't the vendor's, show which team has a right to it, in what company, and at what level.
  - our grids, who gets in
  - by grid with its title and purpose, then company, the team by number and name, and the level, also if no team was given any
  - VP custom qrys + sec grps/access
  - The start page has lists that our own people built. Which groups of employees can look at them?
*/
SELECT VPGridQueries.QueryName, VPGridQueries.QueryTitle, VPGridQueries.QueryDescription, VPQuerySecurity.Co,
    VPQuerySecurity.SecurityGroup, DDSG.Name, VPQuerySecurity.Access
FROM VPGridQueries WITH (NOLOCK)
LEFT JOIN VPQuerySecurity WITH (NOLOCK)
    ON VPGridQueries.QueryName = VPQuerySecurity.QueryName
LEFT JOIN DDSG WITH (NOLOCK)
    ON VPQuerySecurity.SecurityGroup = DDSG.SecurityGroup
WHERE VPGridQueries.IsStandard = 'N'
ORDER BY VPGridQueries.QueryName, VPQuerySecurity.Co, VPQuerySecurity.SecurityGroup
