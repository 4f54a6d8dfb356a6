/*
title: Spending limit of each active role member with personal exceptions
grain: one limit of one role member
level: intermediate
parameters: {}
asks:
  - Up to what amount may each person sign, and where does the personal limit differ from the role's?
  - 'Signature authority: role, member, document type, standard limit, own limit'
  - Can a project engineer approve a 25,000 subcontract?
  - who can sign how much
  - spendin limits list for the pms n supers
  - Role, user, full name, type, subtype, role limit, override limit; members and limits in force only.
  - Dollar authority of everybody in a job function, with individual exceptions next to the standard
  - Bank wants our signing authority list by june 10; for each function and person by full name say the amount per kind of document, and the personal amount if it differs
  - sign-off limits, all names
  - Function with its name, login and real name, kind and subkind of document, standard amount, own amount
  - role lmts + overrides per usr, PO / SL / CO, actve only
  - How much money may each of our people commit to without asking the boss?
*/
SELECT HQRoles.Role, HQRoles.Description, HQRoleMember.UserName, DDUP.FullName, HQRoleLimit.Type, HQRoleLimit.SubType,
    HQRoleLimit.Limit, HQRoleMemberOverride.Limit AS MemberLimit
FROM HQRoles WITH (NOLOCK)
JOIN HQRoleMember WITH (NOLOCK)
    ON HQRoles.Role = HQRoleMember.Role
JOIN HQRoleLimit WITH (NOLOCK)
    ON HQRoles.Role = HQRoleLimit.Role
LEFT JOIN HQRoleMemberOverride WITH (NOLOCK)
    ON HQRoleMember.Role = HQRoleMemberOverride.Role
    AND HQRoleMember.UserName = HQRoleMemberOverride.UserName
    AND HQRoleLimit.Type = HQRoleMemberOverride.Type
    AND HQRoleLimit.SubType = HQRoleMemberOverride.SubType
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQRoleMember.UserName = DDUP.VPUserName
WHERE HQRoleMember.Active = 'Y'
    AND HQRoleLimit.Active = 'Y'
ORDER BY HQRoles.Role, HQRoleMember.UserName, HQRoleLimit.Type, HQRoleLimit.SubType
