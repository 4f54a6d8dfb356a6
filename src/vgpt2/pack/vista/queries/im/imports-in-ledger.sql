/*
title: Imports between two dates with their batches and the debits and credits those brought into a company's ledger
grain: one import and batch
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How much money did uploaded files put into the ledger, file by file and with who uploaded them?
  - Imports traced through their batch to ledger debits and credits
  - The auditors regard uploads as manual entries and want the population for June 2024. Start from each file that was brought in, go on to the batch that it became, and total what that batch wrote to the books of ledger company 1, debits and credits and number of lines, together with the layout, the person who loaded it and the day it was posted.
  - uploads to GL
  - importted files and there ledger totals
  - JE_accrual_0624.csv should be 184,300 each side, does it tie in month 06/2024
  - Import, template, file, user, name, company, month, batch, source, posted on, lines, debits, credits.
  - Uploaded files in June and the debit and credit totals each one posted
  - 'External auditors sample journal uploads for company 1: every load from April to June, its batch, who loaded it, number of lines, both sides in dollars and when posted'
  - loads that hit the GL
  - Load day and file, user's full name, batch with its period and origin, lines, total debit, total credit
  - imprt -> btch -> gl dr/cr tots for q2
  - How much money moved in our accounts because of files that somebody fed in, file by file?
*/
WITH Ledger AS (
    SELECT GLDT.SourceCo, GLDT.Mth, GLDT.BatchId, COUNT(*) AS Lines,
        SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END) AS Debits,
        SUM(CASE WHEN GLDT.Amount < 0 THEN -GLDT.Amount ELSE 0 END) AS Credits
    FROM GLDT WITH (NOLOCK)
    WHERE GLDT.GLCo = @GLCo
    GROUP BY GLDT.SourceCo, GLDT.Mth, GLDT.BatchId
)
SELECT IMWH.ImportDate, IMWH.ImportId, IMWH.ImportTemplate, IMWH.TextFile, IMWH.ImportBy, DDUP.FullName, IMBC.Co,
    IMBC.Mth, IMBC.BatchId, HQBC.Source, HQBC.DatePosted, Ledger.Lines, Ledger.Debits, Ledger.Credits
FROM IMWH WITH (NOLOCK)
JOIN IMBC WITH (NOLOCK)
    ON IMWH.ImportId = IMBC.ImportId
JOIN HQBC WITH (NOLOCK)
    ON IMBC.Co = HQBC.Co
    AND IMBC.Mth = HQBC.Mth
    AND IMBC.BatchId = HQBC.BatchId
JOIN Ledger
    ON HQBC.Co = Ledger.SourceCo
    AND HQBC.Mth = Ledger.Mth
    AND HQBC.BatchId = Ledger.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON IMWH.ImportBy = DDUP.VPUserName
WHERE IMWH.ImportDate BETWEEN @BeginDate AND @EndDate
ORDER BY IMWH.ImportDate, IMWH.ImportId, IMBC.Co, IMBC.Mth, IMBC.BatchId
