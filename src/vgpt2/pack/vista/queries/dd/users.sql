/*
title: Users with name and default company
grain: one user
level: basic
parameters: {}
asks:
  - Who has a login to the system?
  - User list with full name, e-mail and default company
  - user list
  - All user names with full name, e-mail and default company.
  - who can log in to vista
*/
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.EMail, DDUP.DefaultCompany, DDUP.PRCo, DDUP.Employee
FROM DDUP WITH (NOLOCK)
ORDER BY DDUP.VPUserName
