/*
title: Entries of a journal with the person who entered the batch
grain: one GL entry
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  Jrnl: {type: bJrnl, example: GJ}
asks:
  - Who keyed the general journal entries in June? I need preparer, account and amount for the auditors.
  - JE listing with the name of whoever made the batch
  - Which of our staff booked what through journal GJ this period?
  - entries by preparer
  - whose fingerprints r on these journal entrys
  - 'Columns: entry number, reference, account with description, text, debit or credit amount, date posted, batch creator''s full name.'
  - Give the audit team a list of manual bookings for 06/2024, signed by name
  - Manual journals of one month with the full name of the clerk behind them
  - Audit standard says we must test journals by person; for journal GJ in december give reference, account by name, text, amount, and who started the batch it came in
  - who booked which JE
  - 'Grouped by batch: journal name, ref, account number with its name, wording, both dates, dollars, and user''s real name'
  - GJ dtl 6/24 w/ the user that keyed it, full nm + acct desc
  - Accounting entries made by people rather than by the system - whose name stands behind each in June?
*/
SELECT GLDT.GLTrans, GLJR.Description AS Journal, GLDT.GLRef, GLDT.GLAcct, GLAC.Description AS Account,
    GLDT.Description, GLDT.ActDate, GLDT.DatePosted, GLDT.Amount, GLDT.BatchId, HQBC.CreatedBy, DDUP.FullName
FROM GLDT WITH (NOLOCK)
JOIN GLJR WITH (NOLOCK)
    ON GLDT.GLCo = GLJR.GLCo
    AND GLDT.Jrnl = GLJR.Jrnl
JOIN GLAC WITH (NOLOCK)
    ON GLDT.GLCo = GLAC.GLCo
    AND GLDT.GLAcct = GLAC.GLAcct
JOIN HQBC WITH (NOLOCK)
    ON GLDT.SourceCo = HQBC.Co
    AND GLDT.Mth = HQBC.Mth
    AND GLDT.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLDT.Jrnl = @Jrnl
ORDER BY GLDT.BatchId, GLDT.GLRef, GLDT.GLTrans
