/*
title: Journal entries of a month entered in the general ledger itself on accounts with fewer than five entries in the twelve months before, with person
grain: one ledger entry
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Fraud testing on journals, manual postings to accounts that are hardly ever used.
  - Account, description, entries in the year before, this month's manual entry with date, text, amount and who made the batch
  - journals to seldom used accounts
  - "Our standard says to look at entries to unusual or rarely used accounts, so take the hand-made ones of the month and keep those on an account that had less than five postings of any kind in the twelve months before, and put the name of the one who keyed it beside."
  - manual jes on acounts nobody usues
  - Odd bookings in corners of the chart that sleep all year
  - In December someone put 150,000 on 2890, which was quiet since 2022, who?
  - Manual postings this month on numbers that saw almost no traffic during the prior year
  - Auditors run a fraud test under their journal standard; for december pick typed-in lines on accounts with four or fewer lines in the year before, with the user's real name
  - jes in dusty corners
  - 'Biggest first: account with name, how busy it was before, journal, ref, day, text, dollars, and who started the batch'
  - rarely used accts w/ hand JE 6/24, who keyed it & how much, < 5 hits in prior 12 mo
  - Sometimes crooks hide things in accounts nobody looks at. Did anyone type an entry into such a sleepy account this month?
*/
WITH Prior AS (
    SELECT GLDT.GLCo, GLDT.GLAcct, COUNT(*) AS Entries
    FROM GLDT WITH (NOLOCK)
    WHERE GLDT.GLCo = @GLCo
        AND GLDT.Mth >= DATEADD(MONTH, -12, @Mth)
        AND GLDT.Mth < @Mth
    GROUP BY GLDT.GLCo, GLDT.GLAcct
)
SELECT GLDT.GLAcct, GLAC.Description AS Account, ISNULL(Prior.Entries, 0) AS EntriesInYearBefore, GLDT.GLTrans,
    GLDT.Jrnl, GLDT.GLRef, GLDT.ActDate, GLDT.Description, GLDT.Amount, HQBC.CreatedBy, DDUP.FullName
FROM GLDT WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON GLDT.GLCo = GLAC.GLCo
    AND GLDT.GLAcct = GLAC.GLAcct
LEFT JOIN Prior
    ON GLDT.GLCo = Prior.GLCo
    AND GLDT.GLAcct = Prior.GLAcct
LEFT JOIN HQBC WITH (NOLOCK)
    ON GLDT.SourceCo = HQBC.Co
    AND GLDT.Mth = HQBC.Mth
    AND GLDT.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLDT.Source LIKE 'GL%'
    AND ISNULL(Prior.Entries, 0) < 5
ORDER BY ABS(GLDT.Amount) DESC, GLDT.GLAcct, GLDT.GLTrans
