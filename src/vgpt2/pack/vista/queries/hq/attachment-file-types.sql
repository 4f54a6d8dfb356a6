/*
title: Attachments stored in the database by company and file type, with number, people and dates
grain: one company and file type
level: intermediate
parameters: {}
asks:
  - What kinds of files fill our attachment store, company by company?
  - Attachment counts by file extension and company
  - The attachment database is over 400 GB and the storage people ask what is in there. For each company count the files kept inside the database by what type they are, such as pdf, tif or msg, how many different people added them, and the date of the first and the last one.
  - attachments by extension
  - how meny tif files vs pdfs do we have
  - company 1 should be mostly pdf since 2019, where do the 30,000 tif come from
  - Company, name, file type, attachments, people, first added, last added.
  - How many pdf, tif, msg and other files does each company keep in the system?
  - Our IT vendor quotes new storage and asks what fills it; count documents kept within the database by extension and company name, with the number of contributors and first and last date
  - file extensions in the doc store
  - Company by name, extension, how many, by how many users, oldest, newest, the commonest extension on top within a company
  - attch cnt by ext x co - pdf/tif/msg/xlsx, who cares abt size
  - What sort of computer files (photos, letters, spreadsheets) has each of our firms saved in the program?
*/
SELECT HQAT.HQCo, HQCO.Name, HQAF.AttachmentFileType, COUNT(*) AS Attachments,
    COUNT(DISTINCT HQAT.AddedBy) AS People, MIN(HQAT.AddDate) AS FirstAdded, MAX(HQAT.AddDate) AS LastAdded
FROM HQAT WITH (NOLOCK)
JOIN HQAF WITH (NOLOCK)
    ON HQAT.AttachmentID = HQAF.AttachmentID
JOIN HQCO WITH (NOLOCK)
    ON HQAT.HQCo = HQCO.HQCo
GROUP BY HQAT.HQCo, HQCO.Name, HQAF.AttachmentFileType
ORDER BY HQAT.HQCo, Attachments DESC, HQAF.AttachmentFileType
