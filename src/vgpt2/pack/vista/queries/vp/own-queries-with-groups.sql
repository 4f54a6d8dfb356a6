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
