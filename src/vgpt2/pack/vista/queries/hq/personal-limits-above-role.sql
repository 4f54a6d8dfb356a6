/*
title: Personal spending limits above the limit of the role, with excess in amount and percent
grain: one role member and type of limit
level: intermediate
parameters: {}
asks:
  - Who may spend more than their role normally allows, and how much more?
  - Role member overrides higher than the role limit
  - The board approved a table of approval limits by role in January. I hear that exceptions were entered for individuals since then; show me every person whose own figure is over the figure of the role, by document type, the difference in dollars and in percent, and whether the membership is still active.
  - limits over role
  - whose aproval limit is higer than it shuld be for there role
  - Ken has 100,000 as project manager when the role says 25,000, anyone else
  - Role, description, user, full name, active, type, sub type, role limit, personal limit, excess, excess percent.
  - Individuals whose own approval ceiling is higher than what their job function allows
  - Board fixed approval ceilings in january; internal audit wants every individual exception on top of them with full name, function, kind of document, dollars over and percent over
  - guys with bumped up sign-off ceilings
  - Function with its name, login and real name, still a member or not, kind of document, ceiling of the function, own ceiling, over by dollars and percent, worst on top
  - role mbr overrides > role lmt, by how much $ n %
  - Each job title may approve purchases up to a sum. Which people got permission for more than their title gives?
*/
SELECT HQRoleMemberOverride.Role, HQRoles.Description, HQRoleMemberOverride.UserName, DDUP.FullName,
    HQRoleMember.Active, HQRoleMemberOverride.Type, HQRoleMemberOverride.SubType, HQRoleLimit.Limit AS RoleLimit,
    HQRoleMemberOverride.Limit AS PersonalLimit, HQRoleMemberOverride.Limit - HQRoleLimit.Limit AS Excess,
    100.0 * (HQRoleMemberOverride.Limit - HQRoleLimit.Limit) / NULLIF(HQRoleLimit.Limit, 0) AS ExcessPercent
FROM HQRoleMemberOverride WITH (NOLOCK)
JOIN HQRoleLimit WITH (NOLOCK)
    ON HQRoleMemberOverride.Role = HQRoleLimit.Role
    AND HQRoleMemberOverride.Type = HQRoleLimit.Type
    AND HQRoleMemberOverride.SubType = HQRoleLimit.SubType
JOIN HQRoles WITH (NOLOCK)
    ON HQRoleMemberOverride.Role = HQRoles.Role
LEFT JOIN HQRoleMember WITH (NOLOCK)
    ON HQRoleMemberOverride.Role = HQRoleMember.Role
    AND HQRoleMemberOverride.UserName = HQRoleMember.UserName
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQRoleMemberOverride.UserName = DDUP.VPUserName
WHERE HQRoleMemberOverride.Limit > HQRoleLimit.Limit
ORDER BY Excess DESC, HQRoleMemberOverride.Role, HQRoleMemberOverride.UserName
