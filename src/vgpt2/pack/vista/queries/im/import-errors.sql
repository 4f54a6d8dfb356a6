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
  - Everything that went wrong with load IMPORT-27, record by record
  - The payroll clerk is stuck before the noon cutoff; what messages came from her load IMPORT-4450, on which record, and from which file
  - why'd my load bomb
  - Messages in record order, with the screen they concern, the file name and who loaded it
  - errs for imprt id IMPORT-88 by rec
  - I sent in a file and the computer refused it; what did it complain about, line by line?
*/
SELECT IMWM.Form, IMWM.RecordSeq, IMWM.Message, IMWH.TextFile, IMWH.ImportBy
FROM IMWM WITH (NOLOCK)
JOIN IMWH WITH (NOLOCK)
    ON IMWM.ImportId = IMWH.ImportId
    AND IMWM.ImportTemplate = IMWH.ImportTemplate
WHERE IMWM.ImportId = @ImportId
ORDER BY IMWM.RecordSeq, IMWM.Sequence
