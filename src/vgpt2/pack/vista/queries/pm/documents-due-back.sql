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
  - Miscellaneous papers on 22-4410 sent and not returned
  - Closeout is blocked until every letter and form we mailed on the lab comes home, so list those without a return date and when each was due.
  - misc docs out, never came back
  - Letters and forms of the job still away, by expected date, with kind, wording, mailed on
  - other docs sent out not recd back, 1001-, oldst due 1st
  - We gave out papers for this building that people should return; which haven't we gotten back?
*/
SELECT PMOD.DocType, PMOD.Document, PMOD.Description, PMOD.DateSent, PMOD.DateDueBack, PMOD.Status
FROM PMOD WITH (NOLOCK)
WHERE PMOD.PMCo = @PMCo
    AND PMOD.Project = @Project
    AND PMOD.DateSent IS NOT NULL
    AND PMOD.DateRecdBack IS NULL
ORDER BY PMOD.DateDueBack, PMOD.DocType, PMOD.Document
