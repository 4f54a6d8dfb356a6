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
  - Everyone who has an account, with mail address, home entity and worker number
  - 'Setting up the new phone directory, I could use the roster of accounts: login, person''s name, mail, the entity they start in, and which payroll worker they are.'
  - account roster
  - 'User id order: name, e-mail, default company, payroll company and employee number behind the logon'
  - all vista usr ids w/ names + email
  - Which people are registered in the program at all?
*/
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.EMail, DDUP.DefaultCompany, DDUP.PRCo, DDUP.Employee
FROM DDUP WITH (NOLOCK)
ORDER BY DDUP.VPUserName
