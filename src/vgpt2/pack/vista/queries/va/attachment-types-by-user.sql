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
  - staff whose group has a setting for confidential document kinds, and at what level
  - HR lost a grievance because a foreman had read an offer letter, so for every restricted kind of scan name the people, by way of which group, company, and access level.
  - who sees the locked scans
  - by kind of paper, company and login, the group's name, the person's full name and the level set
  - secured attchmt typs by grp/usr
  - Certain scanned papers are private. Whose team has been given, or denied, permission to look at each sort?
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
