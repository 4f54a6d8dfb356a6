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
  - Filed papers we have kept longer than their category demands, as of June 30
  - Outside counsel wants us to destroy what the policy lets us before the lawsuit discovery in july; which scans in company 1 have passed their category's number of months?
  - docs past keep date
  - 'By category with its number of months, oldest first: the day it was filed, screen, description, file, and login of the scanner'
  - scans over retntn limit as of 12/31/23, ok to shred?
  - We promised to keep papers only a certain time. Which ones have we had for longer than that?
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
