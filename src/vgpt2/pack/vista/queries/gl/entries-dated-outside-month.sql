/*
title: Ledger entries of a month whose own date lies outside that month
grain: one ledger entry
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which postings in the June books carry a date that is not in June?
  - Entries where actual date and accounting month disagree, with journal name and amount
  - wrong date postings
  - Cut-off test for the auditors, the date of the transaction against the period it sits in; they picked December and want journal, reference, wording and dollars for anything where the two differ, most likely accruals but we have to show them all.
  - stuff dated in july sitting in junes legder, show evrything
  - I saw an item of 9,300 dated 2 August in the July figures, are there others?
  - Period cut-off exceptions
  - Bookings whose transaction day doesn't belong to the period they were put in
  - CPA tests cut-off for december; anything sitting in that period but with a day in november or january must be explained, so get journal by name, reference, text and dollars
  - dated wrong for the period
  - 'In order of the transaction day: journal name, ref, account, the day, the day it was posted, module, text and dollars'
  - act date not in mth, june gl, mostly late AP invs i bet
  - A booking counts for June, yet its own date says July. Which bookings are like that?
*/
SELECT GLDT.Jrnl, GLJR.Description AS Journal, GLDT.GLRef, GLDT.GLTrans, GLDT.GLAcct, GLDT.ActDate, GLDT.DatePosted,
    GLDT.Source, GLDT.Description, GLDT.Amount
FROM GLDT WITH (NOLOCK)
JOIN GLJR WITH (NOLOCK)
    ON GLDT.GLCo = GLJR.GLCo
    AND GLDT.Jrnl = GLJR.Jrnl
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND (GLDT.ActDate < @Mth OR GLDT.ActDate >= DATEADD(MONTH, 1, @Mth))
ORDER BY GLDT.ActDate, GLDT.GLTrans
