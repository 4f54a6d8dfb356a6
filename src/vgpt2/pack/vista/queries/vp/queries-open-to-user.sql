/*
title: Work center queries that a user may see through security groups, by company
grain: one query, company and group
level: intermediate
parameters:
  UserName: {type: bVPUserName, example: jsmith}
asks:
  - Which home page grids does this person get, and through which group?
  - Work center queries of one user by way of group membership
  - A new superintendent has an almost empty start page while his colleague sees a dozen grids. Tell me for one login all the queries that its groups open, in which company, the title of each and whether it was delivered or is ours, and I will run it again for the colleague and compare.
  - user's grids
  - what dashbord querys can jsmith acces
  - does mkline get Job Commitments in company 2, and thanks to group 15 or another
  - Query, title, standard flag, company, group, group name, full name.
  - which grids jsmith's team memberships allow him to open, per company
  - A superintendent starting Monday sees an empty home page, and the VP is annoyed, so for his login give each grid he's entitled to, via what team, and whether it's the vendor's.
  - jsmith's work center grids
  - for one login with full name, grid and title, delivered or our own, company, and the team's number and name through which it comes
  - VP qrys avail to mkline via sec grp
  - One of our employees opens the start page. Which lists may he look at, and because of what membership?
*/
SELECT DDSU.VPUserName, DDUP.FullName, VPGridQueries.QueryName, VPGridQueries.QueryTitle, VPGridQueries.IsStandard,
    VPQuerySecurity.Co, DDSG.SecurityGroup, DDSG.Name
FROM DDSU WITH (NOLOCK)
JOIN DDSG WITH (NOLOCK)
    ON DDSU.SecurityGroup = DDSG.SecurityGroup
JOIN VPQuerySecurity WITH (NOLOCK)
    ON DDSG.SecurityGroup = VPQuerySecurity.SecurityGroup
JOIN VPGridQueries WITH (NOLOCK)
    ON VPQuerySecurity.QueryName = VPGridQueries.QueryName
LEFT JOIN DDUP WITH (NOLOCK)
    ON DDSU.VPUserName = DDUP.VPUserName
WHERE DDSU.VPUserName = @UserName
    AND VPQuerySecurity.Access <> 2
ORDER BY VPGridQueries.QueryName, VPQuerySecurity.Co, DDSG.SecurityGroup
