/*
title: Automatic journal entries whose target account is inactive, with the company they post to
grain: one automatic journal line
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - Which recurring allocations will fail because their target account was switched off?
  - Automatic journal lines posting into an account that is no longer active, with entry, text, frequency and target company
  - allocations to dead accounts
  - Every month the overhead spread from company 1 stops with an error and Dana fixes it by reactivating accounts for an hour, which I do not want any more; list all lines of the stored journals aimed at numbers that are off, also those that go to the sister companies.
  - auto jrnl hitting inactve acounts
  - Stored spreads of company 10 with a broken destination
  - Does entry 14 still point at 7655- in company 3?
  - Stored allocations aimed at numbers that have been turned off
  - The overhead run errored out again last night; find every line of our standing entries that goes to a closed account, here or at an affiliate, with the affiliate's name
  - auto jrnls pointing at closed accts
  - Journal, entry and line with its text, how often, last month, then the company by name and the closed account with its name
  - alloc lines -> acct turned off, incl interco targets
  - Bookings that repeat by themselves need an account to go to. Which ones go to an account we no longer use?
*/
SELECT GLAJ.Jrnl, GLAJ.EntryId, GLAJ.Seq, GLAJ.TransDesc, GLAJ.Frequency, GLAJ.LastMthToPost, GLAJ.PostToGLCo,
    HQCO.Name, GLAJ.PostToGLAcct, GLAC.Description AS Account
FROM GLAJ WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLAJ.PostToGLCo = GLAC.GLCo
    AND GLAJ.PostToGLAcct = GLAC.GLAcct
JOIN HQCO WITH (NOLOCK)
    ON GLAJ.PostToGLCo = HQCO.HQCo
WHERE GLAJ.GLCo = @GLCo
    AND GLAC.Active = 'N'
ORDER BY GLAJ.Jrnl, GLAJ.EntryId, GLAJ.Seq
