/*
title: Logged attachment events between two dates by kind of event and person, with how many of the documents still exist
grain: one kind of event and person
level: intermediate
parameters:
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who adds, changes and deletes documents, and how often?
  - Attachment log counted by event and user
  - The litigation hold letter obliges us to show who handled files last year. To begin with I want a count of what the attachment log recorded in 2024 for each person and type of happening, the number of different files, how many of those are still in the system today, and the first and last time.
  - document handling counts
  - who is deleteing atachments
  - has tnguyen removed more than 50 scans since January 2024, and what about others
  - Event, user, full name, events, documents, documents still on file, first time, last time.
  - Count what people did with scanned files in 2024, by kind of action
  - 'Litigation counsel wants to know whether papers vanished: per person and action from January 1 to December 31, how many times, how many files, how many still exist, first and last.'
  - who touched the scans
  - What was done to attachments (added, viewed, deleted), person's full name, times, documents, documents still there, first and last day
  - attch audit log by usr + event 2024, still on file?
  - Who put in, opened or removed scanned papers last year, and are those papers still there?
*/
SELECT DMAttachmentAuditLog.Event, DMAttachmentAuditLog.UserName, DDUP.FullName, COUNT(*) AS Events,
    COUNT(DISTINCT DMAttachmentAuditLog.AttachmentID) AS Documents,
    COUNT(DISTINCT HQAT.AttachmentID) AS DocumentsOnFile, MIN(DMAttachmentAuditLog.DateTime) AS FirstEvent,
    MAX(DMAttachmentAuditLog.DateTime) AS LastEvent
FROM DMAttachmentAuditLog WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON DMAttachmentAuditLog.UserName = DDUP.VPUserName
LEFT JOIN HQAT WITH (NOLOCK)
    ON DMAttachmentAuditLog.AttachmentID = HQAT.AttachmentID
WHERE DMAttachmentAuditLog.DateTime >= @BeginDate
    AND DMAttachmentAuditLog.DateTime < DATEADD(DAY, 1, @EndDate)
GROUP BY DMAttachmentAuditLog.Event, DMAttachmentAuditLog.UserName, DDUP.FullName
ORDER BY Events DESC, DMAttachmentAuditLog.Event, DMAttachmentAuditLog.UserName
