/*
title: Users without an e-mail address
grain: one user
level: basic
parameters: {}
asks:
  - Alerts bounce because some accounts have no address; which ones must I fill in?
  - Login, full name, Windows login, phone, default company; mail empty
  - missing emails
  - Contact data to complete before we switch on electronic approvals
  - Users with a blank e-mail, with phone and default company
  - Is Janet in company 3 the only one in accounting without a mail address on her login?
  - who dont have there email in the system, i know Ted n Wanda dont
*/
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.WindowsUserName, DDUP.Phone, DDUP.DefaultCompany
FROM DDUP WITH (NOLOCK)
WHERE DDUP.EMail IS NULL
    OR DDUP.EMail = ''
ORDER BY DDUP.VPUserName
