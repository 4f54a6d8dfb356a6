/*
title: Ledger entries of a month whose batch is not on file any more, by source company and source
grain: one source company and source
level: advanced
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which ledger postings can no longer be traced to the batch they came from?
  - Ledger lines of a month with no matching batch record, by source
  - Our drill-down from the trial balance fails for some lines and the vendor's support says the batch must have been purged. Before I answer the auditor, count for June 2024 the lines per source company and source with no batch behind them and tell me the debits and credits, and the highest and lowest batch number concerned.
  - orphan ledger entries
  - gl lines with no bacth behind them, purged mabye
  - is it only batch 88 in June 2024 or are whole sources like JC Close untraceable
  - Source company, name, source, lines, distinct batches, debits, credits.
  - Count June lines in the books whose batch record has been purged, by entity and module
  - Auditor's drill-down from the june trial balance ends nowhere for some lines; per sending entity by name and module count such lines, their debits and credits, and the batch range
  - gl lines, batch gone
  - Sending entity by name, module, lines, distinct batches, debits, credits, lowest and highest number, most lines on top
  - orphan GL dtl 5/24 - btch not in batch tbl anymore
  - Entries in our books came in packages. For how many entries of this month is the package no longer on record?
*/
SELECT GLDT.SourceCo, HQCO.Name, GLDT.Source, COUNT(*) AS Lines, COUNT(DISTINCT GLDT.BatchId) AS Batches,
    SUM(CASE WHEN GLDT.Amount > 0 THEN GLDT.Amount ELSE 0 END) AS Debits,
    SUM(CASE WHEN GLDT.Amount < 0 THEN -GLDT.Amount ELSE 0 END) AS Credits,
    MIN(GLDT.BatchId) AS LowestBatch, MAX(GLDT.BatchId) AS HighestBatch
FROM GLDT WITH (NOLOCK)
LEFT JOIN HQCO WITH (NOLOCK)
    ON GLDT.SourceCo = HQCO.HQCo
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND NOT EXISTS (
        SELECT 1
        FROM HQBC WITH (NOLOCK)
        WHERE HQBC.Co = GLDT.SourceCo
            AND HQBC.Mth = GLDT.Mth
            AND HQBC.BatchId = GLDT.BatchId
    )
GROUP BY GLDT.SourceCo, HQCO.Name, GLDT.Source
ORDER BY Lines DESC, GLDT.SourceCo, GLDT.Source
