/*
title: Import errors by template and person
grain: one template and person
level: advanced
parameters:
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which templates and which people produce the most upload errors?
  - Error count per import template and user with number of imports
  - 'Training need: who keeps failing with the timecard spreadsheet this spring?'
  - import errors per user
  - who cant get there uploads right
  - Template, description, person, imports with trouble, error messages, last failing import.
  - Who runs into the most failed loads, and with which file layout?
  - I plan a training day in September and want to know since January whose spreadsheets bounce most, per layout, how many messages and the latest try
  - bounced loads per person
  - Layout and description, user's full name, how many loads had trouble, how many messages, last day, worst first
  - imp errs by usr n tmplt ytd w names
  - Which colleagues have trouble getting their files into the system, and with what sort of file?
*/
SELECT IMWH.ImportTemplate, IMTH.Description, IMWH.ImportBy, DDUP.FullName,
    COUNT(DISTINCT IMWH.ImportId) AS Imports, COUNT(DISTINCT IMWM.Sequence) AS Errors,
    MAX(IMWH.ImportDate) AS LastImport
FROM IMWH WITH (NOLOCK)
JOIN IMWM WITH (NOLOCK)
    ON IMWH.ImportId = IMWM.ImportId
    AND IMWH.ImportTemplate = IMWM.ImportTemplate
JOIN IMTH WITH (NOLOCK)
    ON IMWH.ImportTemplate = IMTH.ImportTemplate
LEFT JOIN DDUP WITH (NOLOCK)
    ON IMWH.ImportBy = DDUP.VPUserName
WHERE IMWH.ImportDate BETWEEN @BeginDate AND @EndDate
GROUP BY IMWH.ImportTemplate, IMTH.Description, IMWH.ImportBy, DDUP.FullName
ORDER BY Errors DESC, IMWH.ImportTemplate, IMWH.ImportBy
