/*
title: Users marked as menu or form administrators
grain: one user
level: basic
parameters: {}
asks:
  - IT audit wants the list of people with administrator marks on their user profile.
  - Does Karen Whitfield in payroll still carry an admin flag from the 2023 go-live?
  - admin flags
  - Login, full name, Windows login, both flags, default company, e-mail
  - Privileged accounts in the ERP, name and contact, for the SOX binder
  - Users flagged as menu admin or form admin with phone and e-mail
  - who besides me n Ravi can mess wit everybodys menus n screens
  - People whose profile lets them rearrange menus or screens for all
  - Cyber insurance asks for a roster of privileged persons; anyone marked as administrator of menus or of programs, with name, Windows account, home entity and mail.
  - who's got superuser marks
  - Sort by user id; name, network id, which of two superuser switches is on, home company, e-mail to reach them
  - usrs w/ menu/form admin = y
  - Who in our company has extra powers to change how the program looks for everybody else?
*/
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.WindowsUserName, DDUP.MenuAdmin, DDUP.FormAdmin, DDUP.DefaultCompany,
    DDUP.Phone, DDUP.EMail
FROM DDUP WITH (NOLOCK)
WHERE DDUP.MenuAdmin = 'Y'
    OR DDUP.FormAdmin = 'Y'
ORDER BY DDUP.VPUserName
