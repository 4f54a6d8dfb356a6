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
  - Whose profile in the system lacks contact by e-mail?
  - Electronic approvals start June 1 and the notices go by mail, so whose account has none, what is their phone, Windows account and home entity?
  - blank inbox field, which users
  - User id, name, network id, telephone, default company, for profiles where e-mail is empty
  - usrs w/ no email on prof
  - Whom can the program not write to since we never filled in an address?
*/
SELECT DDUP.VPUserName, DDUP.FullName, DDUP.WindowsUserName, DDUP.Phone, DDUP.DefaultCompany
FROM DDUP WITH (NOLOCK)
WHERE DDUP.EMail IS NULL
    OR DDUP.EMail = ''
ORDER BY DDUP.VPUserName
