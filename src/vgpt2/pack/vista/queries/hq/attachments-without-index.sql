/*
title: Attachments added between two dates that have no index entry, by form and person
grain: one form and person
level: intermediate
parameters:
  HQCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which scans cannot be found by vendor, job or date because they were never indexed?
  - Number of attachments lacking an index, per screen and user
  - People tell me that the document search does not find invoices which they can open from the entry itself. I think those have no search record. For company 1 and the year 2024 count such files by the screen they were added on and by who added them, with the first and last date.
  - unindexed attachments
  - docs that dont show in the seach, no indx
  - of what kbaker scanned in March 2024 at invoice entry, how much isn't searchable
  - Form, form title, added by, name, attachments, first date, last date.
  - Count files added in 2024 that document search can't turn up, per screen and scanner
  - Claims lawyer could not find a ticket that was scanned in march; how many files of company 1 have no search record, on which screen, and who by name added them?
  - scans search cant see
  - Screen by title, scanner by full name, how many lack a search record, first day, last day, the most on top
  - attchs w/ no idx jan-jun 24 by form + user, retrain who?
  - When I look for a paper in the program, it sometimes isn't found though it is there. How many such papers are there, and who put them in?
*/
SELECT HQAT.FormName, DDFHShared.Title, HQAT.AddedBy, DDUP.FullName, COUNT(*) AS Attachments,
    MIN(HQAT.AddDate) AS FirstAdded, MAX(HQAT.AddDate) AS LastAdded
FROM HQAT WITH (NOLOCK)
LEFT JOIN DDFHShared WITH (NOLOCK)
    ON HQAT.FormName = DDFHShared.Form
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQAT.AddedBy = DDUP.VPUserName
WHERE HQAT.HQCo = @HQCo
    AND HQAT.AddDate >= @BeginDate
    AND HQAT.AddDate < DATEADD(DAY, 1, @EndDate)
    AND NOT EXISTS (
        SELECT 1
        FROM HQAI WITH (NOLOCK)
        WHERE HQAI.AttachmentID = HQAT.AttachmentID
    )
GROUP BY HQAT.FormName, DDFHShared.Title, HQAT.AddedBy, DDUP.FullName
ORDER BY Attachments DESC, HQAT.FormName, HQAT.AddedBy
