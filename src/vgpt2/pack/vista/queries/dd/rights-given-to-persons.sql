/*
title: Form rights given to a person directly and not through a group
grain: one form and user
level: intermediate
parameters: {}
asks:
  - Where did we bypass the groups and grant a screen to one person by name?
  - Form security set for single users with add, change and delete rights
  - direct user rights
  - Exceptions to role-based access for the annual review
  - Login, full name, company, screen title, access, may add, may change, may delete
  - Why can Luis Ortega still delete vendors when his group only reads?
  - one off permissions ppl got, i know Chad has some from the march close
  - Program permissions assigned to a single login instead of through membership
  - 'Auditors frown on exceptions: find any program permission granted or withheld by name, with the person, entity, module, program''s title and whether inserting, editing, erasing are allowed.'
  - by-name permissions, no group
  - User's full name, company, module, screen title, access, add, change and delete rights, where no group is involved
  - form sec set on usr not grp
  - Who was given access to a screen as an individual rather than as part of a team?
*/
SELECT DDFS.VPUserName, DDUP.FullName, DDFS.Co, DDFH.Mod, DDFS.Form, DDFH.Title, DDFS.Access, DDFS.RecAdd,
    DDFS.RecUpdate, DDFS.RecDelete
FROM DDFS WITH (NOLOCK)
JOIN DDUP WITH (NOLOCK)
    ON DDFS.VPUserName = DDUP.VPUserName
JOIN DDFH WITH (NOLOCK)
    ON DDFS.Form = DDFH.Form
ORDER BY DDFS.VPUserName, DDFH.Mod, DDFS.Form, DDFS.Co
