/*
title: Active members of roles
grain: one member of a role
level: intermediate
parameters: {}
asks:
  - Who holds which role?
  - Role members
  - roles
  - Active roles with their active members.
  - whos set up as project manager in the roles
  - People currently assigned to each job function in the system
  - IT review of june 30 wants proof that functions such as project manager are held by current people only; list logins under every function that is on, switched-off ones left out
  - who's in what role
  - Function code with its name, then the logins in it, both still on, in order of function
  - HQ roles actve w/ usernames
  - Which functions, for instance buyer or project manager, exist in the program and who has each of them?
*/
SELECT HQRoles.Role, HQRoles.Description, HQRoleMember.UserName
FROM HQRoles WITH (NOLOCK)
JOIN HQRoleMember WITH (NOLOCK)
    ON HQRoles.Role = HQRoleMember.Role
WHERE HQRoles.Active = 'Y'
    AND HQRoleMember.Active = 'Y'
ORDER BY HQRoles.Role, HQRoleMember.UserName
