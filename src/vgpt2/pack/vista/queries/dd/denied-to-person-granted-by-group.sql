/*
title: Forms denied to a person but granted by one of the person's groups
grain: one user, form, company and group
level: advanced
parameters: {}
asks:
  - Where does a personal denial contradict what a group of the same person allows?
  - Contradictions in the permission setup, to be settled before the auditors find them
  - conflicting form rights
  - Login, name, company, screen and title, group that grants it, access level, delete right
  - why can Omar still open pay rates in co 2 when i shut him off
  - Form security denied by user and allowed by group at the same time
  - I blocked Gina from the check printing screen last Tuesday, does some group still give it to her?
  - Programs that are blocked for someone by name while a group of theirs opens them
  - 'An audit test showed that a blocked user still got in; find all such clashes: the person''s name, entity, program title, the group that lets them in, and whether erasing is allowed.'
  - deny/allow clashes in security
  - User's full name, company, screen title refused to him, the security group name that still gives it, delete right yes or no
  - usr deny vs grp allow conflicts on forms
  - Where did we tell the program to keep a person out, while a team they belong to is let in?
*/
WITH Denied AS (
    SELECT DDFS.Co, DDFS.Form, DDFS.VPUserName
    FROM DDFS WITH (NOLOCK)
    WHERE DDFS.Access = 2
),
Granted AS (
    SELECT DDFS.Co, DDFS.Form, DDFS.Access, DDFS.RecDelete, DDSG.SecurityGroup, DDSG.Name, DDSU.VPUserName
    FROM DDFS WITH (NOLOCK)
    JOIN DDSG WITH (NOLOCK)
        ON DDFS.SecurityGroup = DDSG.SecurityGroup
    JOIN DDSU WITH (NOLOCK)
        ON DDSG.SecurityGroup = DDSU.SecurityGroup
    WHERE DDFS.Access <> 2
)
SELECT Denied.VPUserName, DDUP.FullName, Denied.Co, Denied.Form, DDFH.Title, Granted.SecurityGroup, Granted.Name,
    Granted.Access, Granted.RecDelete
FROM Denied
JOIN Granted
    ON Denied.Co = Granted.Co
    AND Denied.Form = Granted.Form
    AND Denied.VPUserName = Granted.VPUserName
JOIN DDUP WITH (NOLOCK)
    ON Denied.VPUserName = DDUP.VPUserName
JOIN DDFH WITH (NOLOCK)
    ON Denied.Form = DDFH.Form
ORDER BY Denied.VPUserName, Denied.Form, Denied.Co, Granted.SecurityGroup
