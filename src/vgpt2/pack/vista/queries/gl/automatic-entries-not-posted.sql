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
  - Standing monthly bookings that have not been made for June
  - Before I lock july I want to be certain that depreciation, rent and insurance went through; which stored entries still in force have nothing in the ledger for that month?
  - recurrings we skipped this EOM
  - Journal by name, entry and line, its reference and text, how often it should run, account it goes to, last month it is valid
  - auto jrnl entries not run 4 june? insur amort n such
  - Some bookings repeat every month by themselves. Did one of them fail to appear this time?
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
