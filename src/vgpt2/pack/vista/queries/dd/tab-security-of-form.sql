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
