/*
title: Access of security groups to the tabs of a form
grain: one tab and security group
level: intermediate
parameters:
  Form: {type: varchar(30), example: PREmployees}
asks:
  - Which groups may see the pay rate tab of the employee screen?
  - Tab level rights on a form by group and company
  - Can the field clerks open the direct deposit page?
  - tab rights
  - who sees the $$ tab on the employee form
  - Screen, tab title, group, company, access, for one program.
  - Which groups reach the individual pages of the employee program?
  - 'HR is worried about who sees wages: for every page of the employee program, the groups that were let in or kept out, entity by entity.'
  - who may see which page, HR screen
  - 'For the employee program: page name, then the roles with full, read-only or no entry there, company after company'
  - tab sec on emp scrn by grp n co
  - The worker screen has several pages, some confidential; which teams can look at which page?
*/
SELECT DDFH.Title, DDTS.Tab, DDFTShared.Title AS TabTitle, DDTS.Co, DDTS.SecurityGroup, DDSG.Name, DDTS.Access
FROM DDTS WITH (NOLOCK)
JOIN DDFH WITH (NOLOCK)
    ON DDTS.Form = DDFH.Form
JOIN DDFTShared WITH (NOLOCK)
    ON DDTS.Form = DDFTShared.Form
    AND DDTS.Tab = DDFTShared.Tab
LEFT JOIN DDSG WITH (NOLOCK)
    ON DDTS.SecurityGroup = DDSG.SecurityGroup
WHERE DDTS.Form = @Form
ORDER BY DDTS.Tab, DDTS.Co, DDSG.Name
