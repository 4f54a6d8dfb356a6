/*
title: Attachment types with number of attachments, latest one, months to keep, whether secured and number of groups and persons with a security entry
grain: one attachment type
level: advanced
asks:
  - Which document types do we have, how much are they used, and are they locked?
  - Type, secured flag, retention months, attachments, latest date, groups with an entry, persons with an entry
  - attachment types and security
  - We want to put medical papers under lock and before that I need to see all the types we have invented over the years with how many papers sit in each, how long we said we keep them, and whether anyone has set who may look at them
  - atachment types with counts and who's in there securty
  - Kinds of scanned paper, how many of each, and is it guarded?
  - Is type 50030 secured, with its 11,000 images, and for 3 groups only?
  - Categories of scanned documents with usage, retention and who has been given a security setting
  - Lawyer wants medical and I-9 papers locked before the audit in june; show each category of document, whether it is locked, how long kept, how many filed, groups and users named
  - doc categories, locked or not
  - Category by name, locked or not, months we keep it, how many filed, newest, how many groups and how many users have an entry; most filed on top
  - 'attch types w/ cnt, retention mths, secured y/n, # grps n users in security'
  - Into what drawers do we sort scanned papers, how full is each, and which drawers have a lock?
*/
WITH Filed AS (
    SELECT HQAT.AttachmentTypeID, COUNT(*) AS Attachments, MAX(HQAT.AddDate) AS LatestAdded
    FROM HQAT WITH (NOLOCK)
    GROUP BY HQAT.AttachmentTypeID
),
Guarded AS (
    SELECT VAAttachmentTypeSecurity.AttachmentTypeID, COUNT(DISTINCT DDSG.SecurityGroup) AS GroupEntries,
        COUNT(DISTINCT DDUP.VPUserName) AS PersonEntries
    FROM VAAttachmentTypeSecurity WITH (NOLOCK)
    LEFT JOIN DDSG WITH (NOLOCK)
        ON VAAttachmentTypeSecurity.SecurityGroup = DDSG.SecurityGroup
    LEFT JOIN DDUP WITH (NOLOCK)
        ON VAAttachmentTypeSecurity.VPUserName = DDUP.VPUserName
    GROUP BY VAAttachmentTypeSecurity.AttachmentTypeID
)
SELECT DMAttachmentTypesShared.AttachmentTypeID, DMAttachmentTypesShared.Name, DMAttachmentTypesShared.Secured,
    DMAttachmentTypesShared.MonthsToRetain, COALESCE(Filed.Attachments, 0) AS Attachments, Filed.LatestAdded,
    COALESCE(Guarded.GroupEntries, 0) AS GroupEntries, COALESCE(Guarded.PersonEntries, 0) AS PersonEntries
FROM DMAttachmentTypesShared WITH (NOLOCK)
LEFT JOIN Filed
    ON DMAttachmentTypesShared.AttachmentTypeID = Filed.AttachmentTypeID
LEFT JOIN Guarded
    ON DMAttachmentTypesShared.AttachmentTypeID = Guarded.AttachmentTypeID
ORDER BY Attachments DESC, DMAttachmentTypesShared.Name
