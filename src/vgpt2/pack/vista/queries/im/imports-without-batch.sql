/*
title: Imports between two dates that made no batch in any company, with person, records and number of error messages
grain: one import
level: advanced
parameters:
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which uploads never turned into a batch, and had they errors?
  - Imports that produced no batch with record and message counts
  - 'Payroll says that a site''s time was uploaded in June 2024 and I can''t find it anywhere. Let me see all files brought in that month which did not end in any batch: the id, the layout and its description, the file name, who did it and when, how many records were in it, how many messages it gave, and the first of them by number.'
  - imports gone nowhere
  - files importted but no bacth came of it
  - IMPORT-4412 by kbaker on 06/12/2024 had 86 records, where did those go
  - Import id, template, file, date, user, name, records, errors, where no batch row exists.
  - Loads from June that led nowhere, and how many messages each one had
  - A foreman swears his hours were sent on June 12; show loads of that week that ended in no batch, their size, complaints and who ran them
  - orphan uploads, any complaints
  - By day, load number, layout name, file, user's name, rows, how many complaints and on how many rows
  - 'imprts w no btch made, # errs, whos'
  - Were any files brought in that simply vanished, meaning nothing was ever made out of them?
*/
WITH Messages AS (
    SELECT IMWM.ImportId, IMWM.ImportTemplate, COUNT(*) AS Errors, COUNT(DISTINCT IMWM.RecordSeq) AS RecordsInError,
        MIN(IMWM.Sequence) AS FirstMessage
    FROM IMWM WITH (NOLOCK)
    GROUP BY IMWM.ImportId, IMWM.ImportTemplate
)
SELECT IMWH.ImportDate, IMWH.ImportId, IMWH.ImportTemplate, IMTH.Description, IMWH.TextFile, IMWH.ImportBy,
    DDUP.FullName, IMWH.NumOfRecords, ISNULL(Messages.Errors, 0) AS Errors,
    ISNULL(Messages.RecordsInError, 0) AS RecordsInError, Messages.FirstMessage
FROM IMWH WITH (NOLOCK)
LEFT JOIN IMTH WITH (NOLOCK)
    ON IMWH.ImportTemplate = IMTH.ImportTemplate
LEFT JOIN Messages
    ON IMWH.ImportId = Messages.ImportId
    AND IMWH.ImportTemplate = Messages.ImportTemplate
LEFT JOIN DDUP WITH (NOLOCK)
    ON IMWH.ImportBy = DDUP.VPUserName
WHERE IMWH.ImportDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM IMBC WITH (NOLOCK)
        JOIN HQCO WITH (NOLOCK)
            ON IMBC.Co = HQCO.HQCo
        WHERE IMBC.ImportId = IMWH.ImportId
    )
ORDER BY IMWH.ImportDate, IMWH.ImportId
