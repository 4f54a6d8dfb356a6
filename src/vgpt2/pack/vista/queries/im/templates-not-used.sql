/*
title: Import templates that nobody used since a date
grain: one template and form
level: basic
parameters:
  Since: {type: bDate, example: 2024-01-01}
asks:
  - Which of our import layouts can be thrown away because no file came through them this year?
  - Template, description, screen it loads, routine, file type, last import
  - Import templates without an import since a date
  - import set ups nobody touched since 2022
  - 'Housekeeping before go-live of the new version: stale interfaces'
  - Is the fuel card template from WEX still used after January 2024?
  - unused templates
  - Load layouts with no activity after January 1, 2024
  - Before the upgrade in March the consultant charges per interface, so which layouts have had nothing come through since 2023 and could be dropped
  - dead layouts we could trash
  - Layout, what it is for, its screen, routine, kind of file and its last run, those idle after June
  - imprt tmplts not ran since 1/1/23
  - Which of the ways to feed in files has no one touched for more than a year?
*/
SELECT IMTH.ImportTemplate, IMTH.Description, IMTH.Form, IMTH.UploadRoutine, IMTH.FileType, IMTH.LastImport
FROM IMTH WITH (NOLOCK)
WHERE NOT EXISTS (
        SELECT 1
        FROM IMWH WITH (NOLOCK)
        WHERE IMWH.ImportTemplate = IMTH.ImportTemplate
            AND IMWH.ImportDate >= @Since
    )
ORDER BY IMTH.ImportTemplate, IMTH.Form
