/*
title: Changes made to attachments between two dates
grain: one change of an attachment
level: intermediate
parameters:
  HQCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who altered or removed attached documents this year, and what exactly did they change?
  - Attachment history with event, field, old and new value and the person
  - The signed lien waiver was swapped on 5/3, find out by whom
  - attachment audit
  - who been changin scans after the fact
  - Time, event, file description, screen, field, before, after, full name of the user.
  - Who touched scanned files after filing, with the value before and after, during 2024
  - Legal dispute over a contract scan of march 2024; find every rename, swap or removal of filed documents in company 1 that spring, with the user's real name
  - who doctored the scans
  - 'In order of time: what was done, on which screen, the file''s name and description, the field, old and new content, full name of the person'
  - attchmnt audit trail 5/1-5/31, deletes + chgs by user
  - Has anybody altered papers we keep in the system, for instance put another in their place, and what did they change?
*/
SELECT DMAttachmentAuditLog.DateTime, DMAttachmentAuditLog.Event, HQAT.FormName, HQAT.Description, HQAT.OrigFileName,
    DMAttachmentAuditLog.FieldName, DMAttachmentAuditLog.OldValue, DMAttachmentAuditLog.NewValue,
    DMAttachmentAuditLog.UserName, DDUP.FullName
FROM DMAttachmentAuditLog WITH (NOLOCK)
JOIN HQAT WITH (NOLOCK)
    ON DMAttachmentAuditLog.AttachmentID = HQAT.AttachmentID
LEFT JOIN DDUP WITH (NOLOCK)
    ON DMAttachmentAuditLog.UserName = DDUP.VPUserName
WHERE HQAT.HQCo = @HQCo
    AND DMAttachmentAuditLog.DateTime >= @BeginDate
    AND DMAttachmentAuditLog.DateTime < DATEADD(DAY, 1, @EndDate)
ORDER BY DMAttachmentAuditLog.DateTime, DMAttachmentAuditLog.KeyID
