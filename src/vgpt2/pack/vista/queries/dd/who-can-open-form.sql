/*
title: Users who can open a form through their security groups
grain: one user and security group
level: intermediate
parameters:
  Form: {type: varchar(30), example: APVendMaster}
  Co: {type: smallint, example: 1}
asks:
  - Who can get into the vendor master in company 1, and may they add, change or delete there?
  - Users with access to a screen, by group, with record rights
  - Auditors ask which people are able to maintain suppliers
  - who can open this form
  - whos got rights to mess w/ the job screen
  - Login, full name, group, level of access, add, update, delete for one program and company.
  - People able to get at vendor setup in company 1, and by virtue of which group
  - 'A phony supplier turned up last month, so find out who could have made it: everyone whose group opens vendor setup in company 1, with permission to insert, edit or erase.'
  - vendor setup, who gets in
  - User's full name, name of the security group that lets him in, company, access, add, change and delete rights on one screen
  - usrs w/ rights on vend mstr scrn co 1 + a/u/d
  - Which colleagues can get to the page where suppliers are kept, and can they change things there?
*/
SELECT DDSU.VPUserName, DDUP.FullName, DDSG.SecurityGroup, DDSG.Name, DDFS.Co, DDFS.Access, DDFS.RecAdd, DDFS.RecUpdate,
    DDFS.RecDelete
FROM DDFS WITH (NOLOCK)
JOIN DDSG WITH (NOLOCK)
    ON DDFS.SecurityGroup = DDSG.SecurityGroup
JOIN DDSU WITH (NOLOCK)
    ON DDSG.SecurityGroup = DDSU.SecurityGroup
LEFT JOIN DDUP WITH (NOLOCK)
    ON DDSU.VPUserName = DDUP.VPUserName
WHERE DDFS.Form = @Form
    AND (DDFS.Co = @Co OR DDFS.Co = -1)
    AND DDFS.Access <> 2
ORDER BY DDSU.VPUserName, DDSG.SecurityGroup
