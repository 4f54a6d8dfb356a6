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
*/
SELECT HQRoles.Role, HQRoles.Description, HQRoleMember.UserName
FROM HQRoles WITH (NOLOCK)
JOIN HQRoleMember WITH (NOLOCK)
    ON HQRoles.Role = HQRoleMember.Role
WHERE HQRoles.Active = 'Y'
    AND HQRoleMember.Active = 'Y'
ORDER BY HQRoles.Role, HQRoleMember.UserName
