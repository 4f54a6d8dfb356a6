/*
title: Forms that a user's security groups give access to, by module
grain: one form and security group
level: intermediate
parameters:
  VPUserName: {type: bVPUserName, example: 'viewpointcs'}
  Co: {type: smallint, example: 1}
asks:
  - Everything jsmith may open, module by module, and what may be done there
  - 'Access review of one person: module, program, group that grants it, add, change, delete'
  - What could the new AP clerk get into if we copy her from Pat?
  - forms of a user
  - wat can bob see
  - List screens open to a login in a company with the group behind each right.
  - Programs open to one login in company 1 via group membership, module by module
  - 'Replacing Pat, I want to see what her login opens in company 1: module, program''s title, the group responsible, and whether adding, altering or erasing is permitted.'
  - what her logon unlocks
  - Module name, screen title, name of the security group that opens it, rights to add, change, delete
  - usr acces rpt co 1 by mod w/ grp + add/upd/del
  - What is this colleague allowed to do in the software, screen by screen, and which team membership allows it?
*/
SELECT DDMO.Mod, DDMO.Title AS Module, DDFH.Form, DDFH.Title, DDSG.Name, DDFS.Access, DDFS.RecAdd, DDFS.RecUpdate,
    DDFS.RecDelete
FROM DDSU WITH (NOLOCK)
JOIN DDSG WITH (NOLOCK)
    ON DDSU.SecurityGroup = DDSG.SecurityGroup
JOIN DDFS WITH (NOLOCK)
    ON DDSG.SecurityGroup = DDFS.SecurityGroup
JOIN DDFH WITH (NOLOCK)
    ON DDFS.Form = DDFH.Form
JOIN DDMO WITH (NOLOCK)
    ON DDFH.Mod = DDMO.Mod
WHERE DDSU.VPUserName = @VPUserName
    AND (DDFS.Co = @Co OR DDFS.Co = -1)
    AND DDFS.Access <> 2
ORDER BY DDMO.Mod, DDFH.Title, DDSG.Name
