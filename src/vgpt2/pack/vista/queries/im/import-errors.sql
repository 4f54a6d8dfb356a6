/*
title: Errors of an import
grain: one error
level: intermediate
parameters:
  ImportId: {type: varchar(20), example: IMPORT-1}
asks:
  - Why did this import fail?
  - Error messages of one import by record
  - import errors
  - Errors of an import with form, record, message and the file they came from.
  - what was wrong with my upload
*/
SELECT IMWM.Form, IMWM.RecordSeq, IMWM.Message, IMWH.TextFile, IMWH.ImportBy
FROM IMWM WITH (NOLOCK)
JOIN IMWH WITH (NOLOCK)
    ON IMWM.ImportId = IMWH.ImportId
    AND IMWM.ImportTemplate = IMWH.ImportTemplate
WHERE IMWM.ImportId = @ImportId
ORDER BY IMWM.RecordSeq, IMWM.Sequence
