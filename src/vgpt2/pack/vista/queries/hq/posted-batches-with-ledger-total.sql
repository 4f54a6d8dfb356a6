/*
title: Posted batches of a month with the amount they brought into the ledger
grain: one batch
level: advanced
parameters:
  Co: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - For every batch posted in June, how much did it debit in the general ledger and who posted it?
  - Batch register of a month with number of ledger entries and debit total
  - Find the batch behind that 2.3 million jump
  - batch totals in gl
  - biggest batches this month n who did em
  - Batch number, source, creator, date posted, entries, debit sum; no ledger entries shows as zero.
  - Completed batches of June with total debits each put in the books and the maker
  - Gross margin jumped by 2.3 million in june, so I look for one huge batch; rank all that went through in company 1 by debits, with kind and the clerk's full name
  - biggest batches to hit gl
  - Number, kind, login and real name, begun on, gone through on, how many lines in the books, debits, largest on top
  - pstd btchs 6/24 w/ GL dr tot + who
  - Which finished packages of entries brought the most money into our books this month, and who made them?
*/
WITH Ledger AS (
    SELECT GLDT.SourceCo, GLDT.Mth, GLDT.BatchId, COUNT(*) AS Entries,
        SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END) AS Debits
    FROM GLDT WITH (NOLOCK)
    WHERE GLDT.SourceCo = @Co
        AND GLDT.Mth = @Mth
    GROUP BY GLDT.SourceCo, GLDT.Mth, GLDT.BatchId
)
SELECT HQBC.BatchId, HQBC.Source, HQBC.CreatedBy, DDUP.FullName, HQBC.DateCreated, HQBC.DatePosted,
    ISNULL(Ledger.Entries, 0) AS Entries, ISNULL(Ledger.Debits, 0) AS Debits
FROM HQBC WITH (NOLOCK)
LEFT JOIN Ledger
    ON HQBC.Co = Ledger.SourceCo
    AND HQBC.Mth = Ledger.Mth
    AND HQBC.BatchId = Ledger.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQBC.Co = @Co
    AND HQBC.Mth = @Mth
    AND HQBC.Status = 5
ORDER BY Debits DESC, HQBC.BatchId
