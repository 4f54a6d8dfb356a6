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
    AND DMAttachmentAuditLog.DateTime BETWEEN @BeginDate AND @EndDate
ORDER BY DMAttachmentAuditLog.DateTime, DMAttachmentAuditLog.KeyID
