/*
title: Attachments without a document type by form and user
grain: one form and user
level: intermediate
parameters:
  HQCo: {type: bCompany, example: 1}
  Since: {type: bDate, example: 2024-01-01}
asks:
  - Who keeps scanning without choosing what kind of document it is, and on which screens?
  - Our index search misses papers nobody classified; who needs retraining?
  - untyped attachments
  - scans w/ no doc type picked since 4/1
  - Nancy attached about 300 files in the invoice screen in Q1 with no classification, right?
  - Untyped attachments by form and person since a date
  - Screen, title, login, name, number of files lacking a type, latest date
  - Files scanned since January that nobody sorted into a category, per screen and person
  - Retention rules work by category, so a paper without one is never purged; for the records manager's june meeting count uncategorized files by screen title and by full name of the scanner
  - unclassified scans, who does it
  - Screen by title, login and real name, number without a category, most recent day, the worst offender first
  - attchmts w blank doc type since 3/1, need names 4 training
  - Every scanned paper should be put in a drawer. Who leaves papers lying outside, and how many?
*/
SELECT HQAT.FormName, DDFH.Title, HQAT.AddedBy, DDUP.FullName, COUNT(*) AS Attachments, MAX(HQAT.AddDate) AS LastAdded
FROM HQAT WITH (NOLOCK)
LEFT JOIN DDFH WITH (NOLOCK)
    ON HQAT.FormName = DDFH.Form
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQAT.AddedBy = DDUP.VPUserName
WHERE HQAT.HQCo = @HQCo
    AND HQAT.AddDate >= @Since
    AND HQAT.AttachmentTypeID IS NULL
GROUP BY HQAT.FormName, DDFH.Title, HQAT.AddedBy, DDUP.FullName
ORDER BY Attachments DESC, HQAT.FormName, HQAT.AddedBy
