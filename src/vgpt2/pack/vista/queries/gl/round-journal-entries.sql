/*
title: Journal entries of a month in round thousands that came from the general ledger itself, with account and person who made the batch
grain: one ledger entry
level: intermediate
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Show manual entries of exact thousands in the month and who prepared them.
  - Hand-made postings divisible by 1,000 with account name, journal, preparer and when the batch was made
  - round number journals
  - As part of our fraud procedures we select entries which were typed by a person and end in three zeros, since estimates and made-up numbers look like that; we would like the account, the wording, the login with the full name and the date the batch was opened, for the last month of the year.
  - je with even thosands, whos doing thm
  - Suspiciously smooth figures in December's books
  - Who booked the 50,000.00 on 4100- in June?
  - Typed postings ending in three zeros, with the name behind each
  - 'Fraud standard for year end: we sample manual bookings of exact thousands in december since real bills are rarely that neat, with account, text, login and real name'
  - smooth JEs, even thousands
  - 'Highest on top: journal and account by name, ref, wording, day, dollars, who began the batch and when'
  - GJ lines w/ 000 endings 6/24, by whom
  - Honest figures are seldom perfectly even. Which even ones did somebody type in our books this month, and who?
*/
SELECT GLDT.GLTrans, GLDT.Jrnl, GLJR.Description AS Journal, GLDT.GLRef, GLDT.GLAcct, GLAC.Description AS Account,
    GLDT.Description, GLDT.ActDate, GLDT.Amount, HQBC.CreatedBy, DDUP.FullName, HQBC.DateCreated
FROM GLDT WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLDT.GLCo = GLAC.GLCo
    AND GLDT.GLAcct = GLAC.GLAcct
JOIN GLJR WITH (NOLOCK)
    ON GLDT.GLCo = GLJR.GLCo
    AND GLDT.Jrnl = GLJR.Jrnl
LEFT JOIN HQBC WITH (NOLOCK)
    ON GLDT.SourceCo = HQBC.Co
    AND GLDT.Mth = HQBC.Mth
    AND GLDT.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLDT.Source LIKE 'GL%'
    AND GLDT.Amount <> 0
    AND GLDT.Amount % 1000 = 0
ORDER BY GLDT.Amount DESC, GLDT.GLTrans
