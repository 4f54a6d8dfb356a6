/*
title: Users with settings for secured attachment types through their groups
grain: one attachment type and user
level: intermediate
parameters: {}
asks:
  - Who may open HR and payroll documents? Show every protected kind of paper with its users.
  - Secured document types by group and member
  - Can the project admins read the offer letters folder?
  - doc type security
  - whos able to peek at the confidential scans
  - Document kind, company, group name, login, full name, access level.
*/
SELECT DMAttachmentTypesShared.Name, VAAttachmentTypeSecurity.Co, DDSG.Name AS SecurityGroupName, DDSU.VPUserName,
    DDUP.FullName, VAAttachmentTypeSecurity.Access
FROM VAAttachmentTypeSecurity WITH (NOLOCK)
JOIN DMAttachmentTypesShared WITH (NOLOCK)
    ON VAAttachmentTypeSecurity.AttachmentTypeID = DMAttachmentTypesShared.AttachmentTypeID
JOIN DDSG WITH (NOLOCK)
    ON VAAttachmentTypeSecurity.SecurityGroup = DDSG.SecurityGroup
JOIN DDSU WITH (NOLOCK)
    ON DDSG.SecurityGroup = DDSU.SecurityGroup
LEFT JOIN DDUP WITH (NOLOCK)
    ON DDSU.VPUserName = DDUP.VPUserName
WHERE DMAttachmentTypesShared.Secured = 'Y'
ORDER BY DMAttachmentTypesShared.Name, VAAttachmentTypeSecurity.Co, DDSU.VPUserName
