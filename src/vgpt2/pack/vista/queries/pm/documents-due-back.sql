/*
title: Other documents sent and not back yet
grain: one document
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which documents are we waiting to get back?
  - Other documents not received back
  - docs outstanding
  - Documents of a project sent out with a date due back and no date received back.
  - what paperwork is still out
*/
SELECT PMOD.DocType, PMOD.Document, PMOD.Description, PMOD.DateSent, PMOD.DateDueBack, PMOD.Status
FROM PMOD WITH (NOLOCK)
WHERE PMOD.PMCo = @PMCo
    AND PMOD.Project = @Project
    AND PMOD.DateSent IS NOT NULL
    AND PMOD.DateRecdBack IS NULL
ORDER BY PMOD.DateDueBack, PMOD.DocType, PMOD.Document
