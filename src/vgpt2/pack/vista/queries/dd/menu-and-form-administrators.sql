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
*/
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.WindowsUserName, DDUP.MenuAdmin, DDUP.FormAdmin, DDUP.DefaultCompany,
    DDUP.EMail
FROM DDUP WITH (NOLOCK)
WHERE DDUP.MenuAdmin = 'Y'
    OR DDUP.FormAdmin = 'Y'
ORDER BY DDUP.VPUserName
