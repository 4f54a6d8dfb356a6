/*
title: Automatic journal entries with no posting in a month
grain: one line of an automatic journal entry
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which recurring journals did we forget to run this month?
  - Standing entries still valid in June that never hit the ledger
  - Automatic entries whose reference has no posting in the month, with frequency and target account.
  - recurring entrys not run
  - did rent and insurance amortization get booked in june or did we miss em
  - 'Close checklist: allocations due and not found among the month''s postings'
*/
SELECT GLAJ.Jrnl, GLJR.Description AS Journal, GLAJ.EntryId, GLAJ.Seq, GLAJ.GLRef, GLAJ.TransDesc, GLAJ.Frequency,
    GLAJ.PostToGLAcct, GLAJ.LastMthToPost
FROM GLAJ WITH (NOLOCK)
JOIN GLJR WITH (NOLOCK)
    ON GLAJ.GLCo = GLJR.GLCo
    AND GLAJ.Jrnl = GLJR.Jrnl
WHERE GLAJ.GLCo = @GLCo
    AND (GLAJ.LastMthToPost IS NULL OR GLAJ.LastMthToPost >= @Mth)
    AND NOT EXISTS (
        SELECT 1
        FROM GLDT WITH (NOLOCK)
        WHERE GLDT.GLCo = GLAJ.GLCo
            AND GLDT.Mth = @Mth
            AND GLDT.Jrnl = GLAJ.Jrnl
            AND GLDT.GLRef = GLAJ.GLRef
    )
ORDER BY GLAJ.Jrnl, GLAJ.EntryId, GLAJ.Seq
