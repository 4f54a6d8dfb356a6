/*
title: Attachments older than the months their type has to be kept
grain: one attachment
level: basic
parameters:
  HQCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which scanned documents have outlived our retention rule and may be purged?
  - expired docs
  - old paperwork from before 2017 we can finaly dump
  - Type, months to retain, date added, screen, description, file name, added by
  - Records management asks what is beyond the keep-until date, by kind of document
  - Attachments whose type's retention period had ended on a given day
  - At June 30, 2024, what could legal let us destroy in company 1?
*/
SELECT DMAttachmentTypesShared.Name, DMAttachmentTypesShared.MonthsToRetain, HQAT.AddDate, HQAT.FormName,
    HQAT.Description, HQAT.OrigFileName, HQAT.AddedBy
FROM HQAT WITH (NOLOCK)
JOIN DMAttachmentTypesShared WITH (NOLOCK)
    ON HQAT.AttachmentTypeID = DMAttachmentTypesShared.AttachmentTypeID
WHERE HQAT.HQCo = @HQCo
    AND DMAttachmentTypesShared.MonthsToRetain > 0
    AND HQAT.AddDate < DATEADD(MONTH, -DMAttachmentTypesShared.MonthsToRetain, @AsOf)
ORDER BY DMAttachmentTypesShared.Name, HQAT.AddDate
